package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;

/**
 * What the publication gate found.
 *
 * @param code stable, such as {@code WF-07}
 * @param where place in the definition
 * @param why the rule that it breaks
 * @param cure what to do
 */
public record Finding(String code, Severity severity, Words where, Words why, Words cure) {

    /** Errors refuse publication; warnings are told. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean refuses() {
        return severity == Severity.ERROR;
    }

    static Finding error(String code, Words where, Words why, Words cure) {
        return new Finding(code, Severity.ERROR, where, why, cure);
    }

    static Finding warning(String code, Words where, Words why, Words cure) {
        return new Finding(code, Severity.WARNING, where, why, cure);
    }
}
