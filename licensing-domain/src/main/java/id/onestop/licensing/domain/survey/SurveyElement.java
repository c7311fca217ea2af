package id.onestop.licensing.domain.survey;

/** The nine elements of PermenPANRB 14/2017, in the order of the questionnaire; stored by name, never by number. */
public enum SurveyElement {
    REQUIREMENTS,
    PROCEDURE,
    TIME,
    COST,
    PRODUCT,
    COMPETENCE,
    BEHAVIOUR,
    FACILITIES,
    COMPLAINT
}
