package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asked another office, what, and when.
 *
 * @param text {@code null} where the step says enough
 * @param by {@code null} where the definition obliges to ask
 */
@Embeddable
public record Asking(
        @Column(name = "question", updatable = false) @Nullable
        String text,

        @Column(name = "asked_by", updatable = false) @Nullable
        Long by,

        @Column(name = "asked_by_name", updatable = false) String byName,

        @Column(name = "asked_by_post", updatable = false) @Nullable
        String byPost,

        @Column(name = "asked_at", updatable = false) Instant at) {

    static Asking of(@Nullable String text, Actor by, Instant at) {
        return new Asking(text, by.accountId(), by.name(), by.postName(), at);
    }
}
