package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How registers answered this node last; asks nobody and costs no statement. */
@ApplicationScoped
public class PartnerHealth {

    private final Map<Register, Health> known = new ConcurrentHashMap<>();

    /**
     * What is known of a register.
     *
     * @param silentSince the first question that it did not answer; {@code null} while it answers
     */
    public record Health(
            Register register, Instant askedAt, @Nullable Instant silentSince) {}

    /** It was asked. */
    public void note(RegisterSnapshot answers) {
        answers.entries().forEach(entry -> known.merge(entry.register(), health(entry), PartnerHealth::later));
    }

    private static Health health(RegisterEntry entry) {
        boolean silent = entry.state() == RegisterEntry.State.UNAVAILABLE;
        return new Health(entry.register(), entry.fetchedAt(), silent ? entry.fetchedAt() : null);
    }

    private static Health later(Health before, Health now) {
        return now.silentSince() == null || before.silentSince() == null
                ? now
                : new Health(now.register(), now.askedAt(), before.silentSince());
    }

    /** Those that were asked since this node started, in the order in which pages show them. */
    public List<Health> all() {
        return List.of(Register.values()).stream()
                .flatMap(register -> Stream.ofNullable(known.get(register)))
                .toList();
    }
}
