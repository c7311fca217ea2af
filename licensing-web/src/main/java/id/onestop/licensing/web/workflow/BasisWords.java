package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.sla.ClockRule;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says the basis of a ledger's line in the reader's language; what is quoted, and what people wrote, stays as it is. */
@RequestScoped
public class BasisWords {

    private static final String QUOTE = "\u201c";

    /** What is quoted, and what stands between. */
    private static final Pattern PARTS = Pattern.compile("\u201c[^\u201d]*\u201d|[^\u201c]+");

    /** Longer words first, for one begins like another. */
    private static final List<ClockRule> RULES = Arrays.stream(ClockRule.values())
            .sorted(Comparator.comparingInt((ClockRule rule) -> rule.recorded().length())
                    .reversed())
            .toList();

    @Inject
    Messages msg;

    /** The basis as the product wrote it. */
    public String of(@Nullable String recorded) {
        return recorded == null ? "" : said(recorded, msg::get);
    }

    static String said(String recorded, UnaryOperator<String> texts) {
        return PARTS.matcher(recorded)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith(QUOTE) ? part.group() : plain(part.group(), texts)));
    }

    private static String plain(String text, UnaryOperator<String> texts) {
        var said = text;
        for (var rule : RULES) {
            if (said.contains(rule.recorded())) {
                said = said.replace(rule.recorded(), texts.apply("workflow.basis." + rule));
            }
        }
        return said;
    }
}
