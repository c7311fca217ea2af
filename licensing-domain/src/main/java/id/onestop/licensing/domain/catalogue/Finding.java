package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;

/**
 * What the publication gate found.
 *
 * @param code stable, such as {@code WF-07}
 * @param where place in the definition
 * @param why the rule that it breaks
 * @param cure what to do
 * @param way how a file comes to the fault; empty where the fault is none of the way
 * @param place path in the editor, with the field after {@code #}, where the cure is written; may be empty
 * @param cause {@link #key} of the finding that this one follows from; empty where it stands by itself
 * @param subject what it is about where one place can have several of the kind: a contact, a word, a name; else empty
 */
public record Finding(
        String code,
        Severity severity,
        Words where,
        Words why,
        Words cure,
        Way way,
        String place,
        String cause,
        String subject) {

    public Finding(String code, Severity severity, Words where, Words why, Words cure, Way way) {
        this(code, severity, where, why, cure, way, "", "", "");
    }

    public Finding(String code, Severity severity, Words where, Words why, Words cure) {
        this(code, severity, where, why, cure, Way.NONE);
    }

    /** Errors refuse publication; warnings are told. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The same with the way that leads to it. */
    Finding by(Way way) {
        return new Finding(code, severity, where, why, cure, way, place, cause, subject);
    }

    /** The same with the place where it is mended. */
    public Finding at(String place) {
        return new Finding(code, severity, where, why, cure, way, place, cause, subject);
    }

    /** The same as something that goes when another finding is mended. */
    Finding following(Finding cause) {
        return new Finding(code, severity, where, why, cure, way, place, cause.key(), subject);
    }

    /** The same told apart from others of its kind in the same place. */
    public Finding about(String subject) {
        return new Finding(code, severity, where, why, cure, way, place, cause, subject);
    }

    /** Names it among the findings of one definition: whoever answers one of them has not answered its neighbour. */
    public String key() {
        return subject.isEmpty() ? code + "|" + where.id() : code + "|" + where.id() + "|" + subject;
    }

    /** The way to it, act by act. */
    public List<Words> path() {
        return way.told();
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
