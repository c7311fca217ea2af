package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The network address that a request comes from; what a proxy says counts only if the proxy is a trusted one. */
@ApplicationScoped
public class ClientAddress {

    private static final int LONGEST = 45;

    /** Nothing that a name server would be asked for. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9A-Fa-f:.]+(%.*)?");

    @Inject
    Settings settings;

    /** A home line has as many addresses of the sixth version as it likes: its network, of 64 bits, stands for them all. */
    public String of(HttpServletRequest request) {
        return network(address(request));
    }

    static String network(String address) {
        if (!address.contains(":") || !NUMERIC.matcher(address).matches()) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                                    .getHostAddress()
                            + "/64";
        } catch (UnknownHostException malformed) {
            return address;
        }
    }

    private String address(HttpServletRequest request) {
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
