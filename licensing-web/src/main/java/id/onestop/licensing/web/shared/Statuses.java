package id.onestop.licensing.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.ResourceBundle;

/** The vocabulary of states; words stand in the bundles, colours and icons in {@code Looks.properties}. */
@Named("statuses")
@RequestScoped
public class Statuses {

    private static final ResourceBundle LOOKS = ResourceBundle.getBundle(
            "id.onestop.licensing.web.shared.Looks", Locale.ROOT, Statuses.class.getClassLoader());

    @Inject
    HttpServletRequest request;

    private Texts texts = Texts.in(Languages.INDONESIAN);

    @PostConstruct
    void speak() {
        texts = Texts.in(Languages.of(request));
    }

    /**
     * The word of a state.
     *
     * @param group such as {@code application} or {@code clock}
     * @param key name of the state, or the state itself
     */
    public StatusWord of(String group, Object key) {
        String name = group + "." + key;
        String[] look = LOOKS.containsKey(name)
                ? LOOKS.getString(name).split(" ", 2)
                : new String[] {"neutral", "circle-question-mark"};
        return new StatusWord(texts.text("status." + name), look[0], look[1]);
    }
}
