package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the standard as a proof-reader who knows the agency: names, addresses, slips (traps T5, T6, T8, T14). */
final class TextChecks {

    static final Words COLUMNS = new Words("Prosedur, pelaksana", "Procedure, actors");

    private static final Pattern MAIL = ContactChecks.MAIL;
    private static final Pattern PHONE = ContactChecks.PHONE;
    private static final Pattern OFFICE = Pattern.compile("(Badan|Dinas|Kantor)( \\p{Lu}\\p{L}+| dan)+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{7,}");

    private final ServiceDefinition definition;
    private final Surroundings surroundings;
    private final List<Finding> findings = new ArrayList<>();

    private TextChecks(ServiceDefinition definition, Surroundings surroundings) {
        this.definition = definition;
        this.surroundings = surroundings;
    }

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var checks = new TextChecks(definition, surroundings);
        StandardDocument.of(definition).components().forEach(checks::component);
        checks.photo();
        checks.columns();
        return checks.findings;
    }

    private void component(StandardDocument.Component component) {
        var where = new Words(
                "Komponen " + component.title().id(),
                "Component " + component.title().en());
        var texts = PrintedTexts.of(component);
        texts.forEach(text -> {
            agencyName(where, text);
            slips(where, text);
        });
        if (component.key() == ComponentKey.COMPLAINTS) {
            texts.forEach(text -> contacts(where, text));
        }
    }

    /** Another agency's name that shares most of its words with ours: an old name (trap T5). */
    private void agencyName(Words where, String text) {
        var own = surroundings.agency().name().id();
        found(OFFICE, text)
                .filter(name -> !ours(own, name) && shared(own, name) >= 4)
                .forEach(name -> findings.add(Finding.warning(
                                "TXT-01",
                                where,
                                new Words(
                                        "Tertulis \"" + name + "\", sedangkan nama dinas ini \"" + own + "\".",
                                        "It says \"" + name + "\", while the agency is called \"" + own + "\"."),
                                new Words("Perbarui nama dinas.", "Write the present name."))
                        .about(name)));
    }

    /** Ours but for a slip, which is told by itself. */
    private static boolean ours(String own, String name) {
        var words = List.of(own.split(" "));
        return Arrays.stream(name.split(" "))
                .allMatch(word -> words.contains(word) || words.stream().anyMatch(right -> oneLetter(word, right)));
    }

    private static long shared(String own, String name) {
        var words = Set.of(own.split(" "));
        return Arrays.stream(name.split(" ")).filter(words::contains).count();
    }

    /** A word one letter away from a word of the agency's own names (trap T14). */
    private void slips(Words where, String text) {
        var known = vocabulary();
        found(WORD, text)
                .filter(word -> known.stream().noneMatch(word::equalsIgnoreCase))
                .flatMap(word ->
                        known.stream().filter(right -> oneLetter(word, right)).map(right -> slip(where, word, right)))
                .forEach(findings::add);
    }

    private static Finding slip(Words where, String word, String right) {
        return Finding.warning(
                        "TXT-03",
                        where,
                        new Words(
                                "\"" + word + "\" mungkin salah tulis dari \"" + right + "\".",
                                "\"" + word + "\" may be a slip of \"" + right + "\"."),
                        new Words("Perbaiki pada revisi berikutnya.", "Correct it in the next revision."))
                .about(word + " > " + right);
    }

    private Set<String> vocabulary() {
        return Stream.concat(
                        Stream.of(
                                surroundings.agency().name().id(),
                                definition.product().name().id()),
                        surroundings.postNames().values().stream())
                .flatMap(name -> found(WORD, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean oneLetter(String word, String right) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        return a.length() == b.length()
                && a.charAt(0) == b.charAt(0)
                && IntStream.range(0, a.length())
                                .filter(i -> a.charAt(i) != b.charAt(i))
                                .count()
                        == 1;
    }

    /** Addresses that are not the agency's, and places where an address was lost (trap T6). */
    private void contacts(Words where, String text) {
        var own = surroundings.agency().contacts();
        var mails = List.of(own.email(), own.complaintEmail());
        found(MAIL, text).filter(mail -> !mails.contains(mail)).forEach(mail -> stray(where, mail));
        var numbers = Stream.of(own.phone(), own.fax(), own.mobile())
                .filter(number -> !number.isEmpty())
                .map(TextChecks::digits)
                .collect(Collectors.toSet());
        found(PHONE, text).filter(number -> !numbers.contains(digits(number))).forEach(number -> stray(where, number));
        if (text.startsWith("E-mail") && !text.contains("@")) {
            findings.add(Finding.warning(
                            "CON-02",
                            where,
                            new Words(
                                    "Alamat surel tidak terbaca: \"" + text + "\".",
                                    "No mail address can be read: \"" + text + "\"."),
                            new Words("Isi alamat surel dinas.", "Write the agency's address."))
                    .about(text));
        }
    }

    private void stray(Words where, String contact) {
        findings.add(Finding.warning(
                        "CON-01",
                        where,
                        new Words(
                                "\"" + contact + "\" bukan kontak dinas ini.",
                                "\"" + contact + "\" is no contact of this agency."),
                        new Words("Samakan dengan kontak dinas.", "Let it agree with the agency's contacts."))
                .about(contact));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** The licence is one person's, so its photo is that person's (trap T8). */
    private void photo() {
        definition.requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.PHOTO
                        && requirement.printed().toLowerCase(Locale.ROOT).contains("pimpinan"))
                .forEach(requirement -> findings.add(Finding.warning(
                        "TXT-02",
                        new Words(
                                "Syarat \"" + requirement.printed() + "\"",
                                "Requirement \"" + requirement.printed() + "\""),
                        new Words(
                                "Izin ini milik perorangan, tetapi foto yang diminta foto pimpinan.",
                                "The licence is one person's, yet a photo of the head is asked for."),
                        new Words("Tanyakan kepada dinas apa yang dimaksud.", "Ask the agency what is meant."))));
    }

    /** A column of the procedure's table whose title is not the post's right name (trap T14). */
    private void columns() {
        var sop = definition.procedure().sop();
        if (sop == null) {
            return;
        }
        for (var column : sop.columns()) {
            String name =
                    column.post() == null ? null : surroundings.postNames().get(column.post());
            if (name != null && !name.endsWith(column.title())) {
                findings.add(slip(COLUMNS, column.title(), name));
            }
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
