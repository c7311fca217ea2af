package id.onestop.licensing.ejb.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the letter of a practice licence prints (domain 8.4).
 *
 * @param number empty where it is written by hand after the signature
 * @param validity first and last day in words
 */
public record LicenceSheet(
        Letterhead head,
        List<String> titleLines,
        String number,
        List<String> legalBases,
        String grant,
        Holder holder,
        Place place,
        String validity,
        String condition,
        SignatureBlock signature,
        Verification verification,
        List<String> copiesTo,
        Foot foot,
        FreeText free) {

    public LicenceSheet {
        titleLines = List.copyOf(titleLines);
        legalBases = List.copyOf(legalBases);
        copiesTo = List.copyOf(copiesTo);
    }

    /** A letter without paragraphs of the agency's own. */
    public LicenceSheet(
            Letterhead head,
            List<String> titleLines,
            String number,
            List<String> legalBases,
            String grant,
            Holder holder,
            Place place,
            String validity,
            String condition,
            SignatureBlock signature,
            Verification verification,
            List<String> copiesTo,
            Foot foot) {
        this(
                head,
                titleLines,
                number,
                legalBases,
                grant,
                holder,
                place,
                validity,
                condition,
                signature,
                verification,
                copiesTo,
                foot,
                FreeText.NONE);
    }

    /** The same letter with the agency's own paragraphs. */
    public LicenceSheet with(FreeText own) {
        return new LicenceSheet(
                head,
                titleLines,
                number,
                legalBases,
                grant,
                holder,
                place,
                validity,
                condition,
                signature,
                verification,
                copiesTo,
                foot,
                own);
    }

    /** From a day to another. */
    public static String period(LocalDate from, LocalDate until) {
        return Words.date(from) + " sampai dengan " + Words.date(until);
    }

    /** From the day that the signatory will write, so many years, at most as long as a dated STR. */
    public static String periodFromSignature(int years, @Nullable LocalDate strValidUntil) {
        return years + " tahun sejak tanggal surat ini"
                + (strValidUntil == null ? "" : ", paling lama sampai dengan " + Words.date(strValidUntil));
    }

    /** The holder; an STR without a last day lasts for life. */
    public record Holder(
            String name,
            String birthPlace,
            LocalDate birthDate,
            String homeAddress,
            String strNumber,
            @Nullable LocalDate strValidUntil,
            String profession) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Holder";
        }
    }

    /** The one place of practice. */
    public record Place(String name, String address, int ordinal, String hours) {}

    /**
     * Where the letter is verified.
     *
     * @param address what the QR code holds
     * @param host what people type
     */
    public record Verification(String address, String host, String code) {}
}
