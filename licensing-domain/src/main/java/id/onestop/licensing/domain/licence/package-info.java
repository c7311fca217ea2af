/**
 * Issued licences: their numbers and books, validity, and the code that anybody can verify. What a licence was applied
 * for lives in {@code application}, how its paper is signed in {@code signature}.
 */
@NullMarked
package id.onestop.licensing.domain.licence;

import org.jspecify.annotations.NullMarked;
