package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The network address that a request comes from; what a proxy says counts only if the proxy is a trusted one. */
@ApplicationScoped
public class ClientAddress {

    private static final int LONGEST = 45;

    @Inject
    Settings settings;

    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> trusted = trusted();
        if (!trusted.contains(address)) {
            return address;
        }
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null ? address : nearestStranger(forwarded, trusted, address);
    }

    /** The last entry that no trusted proxy wrote about another: everything before it may be invented. */
    private static String nearestStranger(String forwarded, List<String> trusted, String otherwise) {
        String[] hops = forwarded.split(",", -1);
        for (int i = hops.length - 1; i >= 0; i--) {
            String hop = hops[i].strip();
            if (!hop.isEmpty() && hop.length() <= LONGEST && !trusted.contains(hop)) {
                return hop;
            }
        }
        return otherwise;
    }

    private List<String> trusted() {
        return Arrays.stream(settings.text(Setting.TRUSTED_PROXIES).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
