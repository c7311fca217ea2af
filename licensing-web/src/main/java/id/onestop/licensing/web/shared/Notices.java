package id.onestop.licensing.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words about an act that the next page shows once, after the redirect: {@code Notices.add("application.submitted")}. */
@Named
@RequestScoped
public class Notices {

    private static final String ATTRIBUTE = "licensing.notices";

    @Inject
    HttpServletRequest request;

    private List<String> texts = List.of();

    private record Kept(String key, Map<String, String> parameters) implements Serializable {}

    @PostConstruct
    void take() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof List<?> kept) {
            session.removeAttribute(ATTRIBUTE);
            var words = Texts.in(Languages.of(request));
            texts = kept.stream()
                    .filter(Kept.class::isInstance)
                    .map(Kept.class::cast)
                    .map(notice -> words.text(notice.key(), notice.parameters()))
                    .toList();
        }
    }

    public List<String> getTexts() {
        return texts;
    }

    /** Says something on the page that is being made. */
    void tell(String key, @Nullable Object... pairs) {
        var words = Texts.in(Languages.of(request));
        var parameters = new java.util.HashMap<String, String>();
        Texts.pairs(pairs).forEach((name, value) -> parameters.put(name, value.toString()));
        var all = new ArrayList<>(texts);
        all.add(words.text(key, parameters));
        texts = all;
    }

    /** Keeps a text for the next page; parameters are pairs of name and value. */
    public static void add(String key, @Nullable Object... pairs) {
        keep(FacesContext.getCurrentInstance().getExternalContext(), key, pairs);
    }

    static void keep(ExternalContext external, String key, @Nullable Object... pairs) {
        var parameters = new java.util.HashMap<String, String>();
        Texts.pairs(pairs).forEach((name, value) -> parameters.put(name, value.toString()));
        var session = external.getSessionMap();
        var notices = new ArrayList<Object>(session.get(ATTRIBUTE) instanceof List<?> known ? known : List.of());
        notices.add(new Kept(key, parameters));
        session.put(ATTRIBUTE, notices);
    }
}
