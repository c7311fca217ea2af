package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.workflow.DeclareOutage;
import id.onestop.licensing.web.shared.Parameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partner's system that is out.
 *
 * @param partner as people know it; ledgers print it
 * @param services codes of the services that need it
 * @param stepKinds kinds of the steps that cannot be done without it, such as COMPLETENESS_CHECK or SIGNATURE
 * @param since since when, at most 31 days ago
 * @param basis the rule or paper that allows stopping the clock
 * @param reason what happened
 */
public record OutageRequest(
        @Nullable String partner,
        @Nullable List<String> services,
        @Nullable List<String> stepKinds,
        @Nullable String since,
        @Nullable String basis,
        @Nullable String reason) {

    private static final int LONGEST = 2000;

    static DeclareOutage command(@Nullable OutageRequest request) {
        var said = request == null ? new OutageRequest(null, null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new DeclareOutage(
                asked.optionalText("partner", said.partner(), LONGEST).orElse(""),
                list(said.services()).toList(),
                list(said.stepKinds())
                        .map(kind -> asked.choice("stepKinds", kind, StepKind.class))
                        .flatMap(Optional::stream)
                        .toList(),
                asked.moment("since", said.since()).orElse(null),
                asked.optionalText("basis", said.basis(), LONGEST).orElse(""),
                asked.optionalText("reason", said.reason(), LONGEST).orElse(""));
        asked.require();
        return command;
    }

    private static Stream<String> list(@Nullable List<String> said) {
        return said == null ? Stream.of() : said.stream().filter(Objects::nonNull);
    }
}
