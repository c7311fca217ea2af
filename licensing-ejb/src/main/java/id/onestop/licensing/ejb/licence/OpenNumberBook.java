package id.onestop.licensing.ejb.licence;

import org.jspecify.annotations.Nullable;

/**
 * A number book that an administrator opens.
 *
 * @param code word by which definitions name it
 * @param pattern by which everything in the book is numbered, until another is written for one of its papers
 * @param lastOnPaper last number of the book on paper from which it goes on; {@code null} to begin with 1
 */
public record OpenNumberBook(
        String code,
        String nameId,
        String nameEn,
        boolean yearly,
        String pattern,
        @Nullable Long lastOnPaper) {}
