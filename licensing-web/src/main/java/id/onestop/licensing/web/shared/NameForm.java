package id.onestop.licensing.web.shared;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A person's name as it is typed: titles apart, because a letter prints them as the person writes them. */
public abstract class NameForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName = "";
    private String titlePrefix = "";
    private String titleSuffix = "";

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = requireNonNullElse(fullName, "");
    }

    public String getTitlePrefix() {
        return titlePrefix;
    }

    public void setTitlePrefix(@Nullable String titlePrefix) {
        this.titlePrefix = requireNonNullElse(titlePrefix, "");
    }

    public String getTitleSuffix() {
        return titleSuffix;
    }

    public void setTitleSuffix(@Nullable String titleSuffix) {
        this.titleSuffix = requireNonNullElse(titleSuffix, "");
    }
}
