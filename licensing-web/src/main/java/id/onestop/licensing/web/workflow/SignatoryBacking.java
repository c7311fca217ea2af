package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.licence.SignatoryNotice;
import id.onestop.licensing.ejb.licence.SignatoryNotice.State;
import id.onestop.licensing.ejb.licence.SignatoryNotices;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says on every page of a file when the person in whose name its letter stands cannot sign it by hand. */
@Named
@RequestScoped
public class SignatoryBacking {

    private static final Set<String> TOLD_AT = Set.of("PRINT", "PARAF", "DECISION", "WET_SIGNATURE");

    @Inject
    SignatoryNotices notices;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private @Nullable SignatoryNotice notice;
    private boolean asked;

    /** Whether there is anything to say at a step of this kind. */
    public boolean tells(String stepKind) {
        return TOLD_AT.contains(stepKind) && notice() != null;
    }

    private @Nullable SignatoryNotice notice() {
        if (!asked) {
            asked = true;
            notice = notices.ofFile(FileAddress.number()).orElse(null);
        }
        return notice;
    }

    private SignatoryNotice known() {
        return Objects.requireNonNull(notice(), "nothing to tell");
    }

    public String getRole() {
        return switch (known().state()) {
            case ACTING -> "neutral";
            case LEAVING -> "tunggu";
            case VACANT, CHANGED -> "bahaya";
        };
    }

    public String getHeading() {
        return words("workflow.signatory." + known().state());
    }

    /**
     * What to do.
     *
     * @param stepKind kind of the open step: only at the signature can it have been signed before
     */
    public String text(String stepKind) {
        var key = "workflow.signatory." + known().state();
        if (known().electronic()) {
            return words(key + ".electronic");
        }
        if (known().next().isEmpty() && known().state() != State.VACANT) {
            return words(key + ".nobody");
        }
        boolean late = known().state() == State.CHANGED && stepKind.equals("WET_SIGNATURE");
        return words(key + (late ? ".signed" : ".text"));
    }

    private String words(String key) {
        var from = known().from();
        var last = known().state() == State.ACTING ? known().lastDay() : from == null ? null : from.minusDays(1);
        return msg.of(
                key,
                "post",
                known().post().in(msg.language()),
                "named",
                known().named(),
                "next",
                known().next(),
                "decree",
                Objects.requireNonNullElse(known().decree(), ""),
                "from",
                day(from),
                "last",
                day(last));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : format.day(day);
    }
}
