package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.web.shared.NameForm;
import org.jspecify.annotations.Nullable;

/** What an administrator types of an official. */
public abstract class StaffForm extends NameForm {

    private static final long serialVersionUID = 1L;

    private String nip = "";
    private String rank = "";

    public String getNip() {
        return nip;
    }

    public void setNip(@Nullable String nip) {
        this.nip = requireNonNullElse(nip, "");
    }

    public String getRank() {
        return rank;
    }

    public void setRank(@Nullable String rank) {
        this.rank = requireNonNullElse(rank, "");
    }
}
