package id.onestop.licensing.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A fact that enters the hash-chained record of its agency, and that may cause a message to a person. */
public interface RecordedEvent extends DomainEvent {

    /** Business number of the aggregate, such as {@code MTR-2026-000123}. */
    String subject();

    /** Stable name of what was done, such as {@code APPLICATION_SUBMITTED}. */
    String operation();

    /** Who did it: {@code account:<id>} or {@code system}. */
    String actor();

    /** What else is worth proving later; numbers, codes and hashes only, no personal data. */
    SortedMap<String, String> facts();

    /** The message that this fact causes, if any. */
    default Optional<Notice> notice() {
        return Optional.empty();
    }

    /** All messages that this fact causes, where there may be more than one. */
    default List<Notice> notices() {
        return notice().stream().toList();
    }

    /** The message to somebody without an account that this fact causes, if any. */
    default Optional<OutsideNotice> outsideNotice() {
        return Optional.empty();
    }
}
