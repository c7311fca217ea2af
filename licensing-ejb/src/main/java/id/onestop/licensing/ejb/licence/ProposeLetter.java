package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;

/**
 * An agency's own paragraphs for a kind of letter, as they were typed; an empty one asks for the product's.
 *
 * @param seen number of the version that held when the form was opened; 0 for the product's words
 */
public record ProposeLetter(LetterKind kind, int seen, String opening, String closing, String notes, String reason) {}
