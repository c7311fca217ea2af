package id.onestop.licensing.ejb.notification;

/**
 * An agency's own words for a kind of message, as they were typed; an empty text asks for the product's words.
 *
 * @param seen number of the version that held when the form was opened; 0 for the product's words
 */
public record ProposeWords(
        String kind, int seen, String subjectId, String bodyId, String subjectEn, String bodyEn, String reason) {}
