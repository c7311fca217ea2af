package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile.NumberBook;
import id.onestop.licensing.domain.agency.NumberFormat;
import id.onestop.licensing.domain.agency.NumberFormat.Problem;
import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Can a number be made: is the book there, and does each pattern write a number that never comes twice? */
final class NumberChecks {

    /** All that a licence or a letter of rejection knows when it is numbered. */
    private static final NumberParts SAMPLE = new NumberParts(null, null, 1, null);

    /** Longest value that a sample writes. */
    private static final long LATE = 99_999;

    private final ServiceDefinition definition;
    private final Optional<NumberBook> book;
    private final List<Finding> findings = new ArrayList<>();

    private NumberChecks(ServiceDefinition definition, Surroundings surroundings) {
        this.definition = definition;
        book = surroundings.agency().book(definition.product().numbering().book());
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new NumberChecks(definition, surroundings);
        var numbering = definition.product().numbering();
        checks.book();
        checks.pattern(numbering.pattern());
        checks.pattern(numbering.rejectionPattern());
        return checks.findings;
    }

    private void book() {
        if (book.isEmpty()) {
            String code = definition.product().numbering().book();
            findings.add(Finding.error(
                    "NUM-01",
                    new Words("Produk, penomoran", "Product, numbering"),
                    new Words("Buku nomor \"" + code + "\" tidak ada.", "There is no number book \"" + code + "\"."),
                    new Words("Pilih buku nomor milik dinas.", "Choose one of the agency's number books.")));
        }
    }

    /** A book that never starts again needs no year; one that is not there yet is taken to start again. */
    private void pattern(String pattern) {
        try {
            var format = NumberFormat.parse(pattern);
            if (book.map(NumberBook::reset)
                    .filter(NumberBook.Reset.NEVER::equals)
                    .isEmpty()) {
                format.requireYear();
            }
            format.write(LATE, LocalDate.of(2028, 8, 28), SAMPLE);
        } catch (RuleViolation refused) {
            boolean twice = Problem.SEQUENCE_MISSING.in(refused) || Problem.YEAR_MISSING.in(refused);
            findings.add(twice ? repeated(pattern) : unwritable(pattern, refused));
        }
    }

    private static Finding repeated(String pattern) {
        return Finding.error(
                "NUM-02",
                at(pattern),
                new Words(
                        "Tanpa urutan, atau tanpa tahun dalam buku yang mulai lagi setiap tahun, nomor yang sama terbit"
                                + " dua kali.",
                        "Without the sequence, or without the year in a book that starts again every year, the same"
                                + " number comes twice."),
                new Words("Pakai {seq:0000} dan {year}.", "Use {seq:0000} and {year}."));
    }

    private static Finding unwritable(String pattern, RuleViolation refused) {
        return Finding.error(
                "NUM-03",
                at(pattern),
                Arrays.stream(Problem.values())
                        .filter(problem -> problem.in(refused))
                        .findFirst()
                        .map(problem ->
                                why(problem, String.valueOf(refused.parameters().getOrDefault("part", ""))))
                        .orElseGet(() ->
                                neverFilled(String.valueOf(refused.parameters().getOrDefault("variable", "")))),
                new Words(
                        "Tulis pola dengan {seq:0000}, {ordinal}, {monthRoman} dan {year}, dipisahkan oleh tanda.",
                        "Write the pattern with {seq:0000}, {ordinal}, {monthRoman} and {year}, separated by signs."));
    }

    private static Words at(String pattern) {
        return new Words("Produk, pola nomor \"" + pattern + "\"", "Product, number pattern \"" + pattern + "\"");
    }

    private static Words neverFilled(String variable) {
        return new Words(
                "Tidak ada yang mengisi {" + variable + "}: nomor tidak akan pernah terbentuk.",
                "Nothing fills {" + variable + "} in: a number would never be made.");
    }

    private static Words why(Problem problem, String part) {
        return switch (problem) {
            case EMPTY -> new Words("Pola ini kosong.", "The pattern is empty.");
            case BRACE_UNPAIRED ->
                new Words("Kurung kurawal tidak berpasangan: " + part, "A brace has no partner: " + part);
            case VARIABLE_UNKNOWN -> new Words("{" + part + "} tidak dikenal.", "{" + part + "} is not known.");
            case PADDING_BAD ->
                new Words("Lebar angka {" + part + "} tidak terbaca.", "The width {" + part + "} cannot be read.");
            case SEQUENCE_TWICE -> new Words("Urutan tercantum dua kali.", "The sequence stands in it twice.");
            case VARIABLES_TOUCH ->
                new Words(
                        "Dua kata pengganti bersentuhan, sehingga dua nomor dapat terbaca sama.",
                        "Two variables touch, so that two numbers may read alike.");
            case TOO_LONG -> new Words("Nomornya menjadi terlalu panjang.", "The number becomes too long.");
            case SEQUENCE_MISSING, YEAR_MISSING ->
                new Words("Nomor yang sama terbit dua kali.", "The same number comes twice.");
        };
    }
}
