package id.onestop.licensing.domain.application;

/** Question codes that papers, registers and look-ups understand; a definition may ask more, but these mean the same everywhere. */
public final class AnswerCode {

    public static final String TITLE_PREFIX = "titlePrefix";
    public static final String TITLE_SUFFIX = "titleSuffix";
    public static final String BIRTH_PLACE = "birthPlace";
    public static final String BIRTH_DATE = "birthDate";
    public static final String HOME_ADDRESS = "homeAddress";
    public static final String PHONE = "phone";
    public static final String STR_NUMBER = "strNumber";
    public static final String STR_VALIDITY = "strValidity";
    public static final String STR_VALID_UNTIL = "strValidUntil";
    public static final String SPECIALITY = "speciality";
    public static final String PLACE_NAME = "placeName";
    public static final String PLACE_STREET = "placeStreet";
    public static final String PLACE_VILLAGE = "placeVillage";
    public static final String PLACE_POSTCODE = "placePostcode";
    public static final String PRACTICE_ORDINAL = "practiceOrdinal";
    public static final String PRACTICE_HOURS = "practiceHours";

    /** The licence of which another copy is asked for, where the register does not know it. */
    public static final String OLD_LICENCE_NUMBER = "oldLicenceNumber";

    public static final String OLD_LICENCE_UNTIL = "oldLicenceUntil";

    /** Head of the facility where the holder works; gets the link by which it is confirmed (row 35). */
    public static final String FACILITY_HEAD = "facilityHead";

    /** Value of {@link #STR_VALIDITY} for an STR without a last day. */
    public static final String LIFETIME = "LIFETIME";

    private AnswerCode() {}
}
