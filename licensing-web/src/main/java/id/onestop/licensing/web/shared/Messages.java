package id.onestop.licensing.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a page: {@code #{msg['work.title']}}, with parameters {@code #{msg.of('work.count', 'count', 7)}}. */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    HttpServletRequest request;

    private Locale locale = Languages.INDONESIAN;
    private Texts texts = Texts.in(locale);

    @PostConstruct
    void speak() {
        locale = Languages.of(request);
        texts = Texts.in(locale);
    }

    @Override
    public String get(Object key) {
        return texts.text(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.find(String.valueOf(key)).isPresent();
    }

    /** A text with parameters, given as pairs of name and value. */
    public String of(String key, @Nullable Object... pairs) {
        return texts.text(key, Texts.pairs(pairs));
    }

    /** What a person is told about a refusal. */
    public String error(String code, Map<String, ?> parameters) {
        return texts.error(code, parameters);
    }

    /** The language tag of the page. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Nothing is listed: texts are only looked up. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
