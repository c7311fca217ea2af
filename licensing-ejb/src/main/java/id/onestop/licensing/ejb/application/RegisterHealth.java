package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterEntry.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How registers answered an agency last, from the answers that are kept with its files: the same on every node, and known after a
 * restart. Asks nobody.
 */
@ApplicationScoped
public class RegisterHealth {

    /** A register that was silent for longer is silent since the oldest of these. */
    private static final int LAST = 30;

    @Inject
    EvidenceRepository evidence;

    /**
     * What is known of a register.
     *
     * @param silentSince the first question that it did not answer; {@code null} while it answers
     */
    public record Health(
            Register register, Instant askedAt, @Nullable Instant silentSince) {}

    /** Those that were asked lately, in the order in which pages show them. */
    public List<Health> of(long agencyId) {
        var answers = evidence.listLastSnapshots(agencyId, LAST).stream()
                .flatMap(snapshot -> SnapshotJson.read(snapshot).entries().stream())
                .toList();
        return Arrays.stream(Register.values())
                .flatMap(register -> health(answers.stream()
                        .filter(answer -> answer.register() == register)
                        .toList()))
                .toList();
    }

    /** From the answers of one register, the last of them first. */
    private static Stream<Health> health(List<RegisterEntry> answers) {
        if (answers.isEmpty()) {
            return Stream.empty();
        }
        var silent = answers.stream()
                .takeWhile(answer -> answer.state() == State.UNAVAILABLE)
                .map(RegisterEntry::fetchedAt)
                .reduce((later, earlier) -> earlier);
        var last = answers.get(0);
        return Stream.of(new Health(last.register(), last.fetchedAt(), silent.orElse(null)));
    }
}
