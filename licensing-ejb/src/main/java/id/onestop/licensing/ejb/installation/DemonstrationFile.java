package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The invented people of the demonstration, as their file names them. */
record DemonstrationFile(List<Citizen> applicants, List<Official> staff) {

    /** An applicant. */
    record Citizen(String email, String password, PersonName name, String nik, String phone, LocalDate birthDate) {}

    /** A member of staff and the posts that he holds. */
    record Official(
            String email,
            String password,
            PersonName name,
            @Nullable String nip,
            @Nullable String rank,
            String agency,
            List<String> posts) {}

    static DemonstrationFile read(String fileName, String text) {
        var document = YamlDocument.read(fileName, text);
        var root = document.root();
        var file = new DemonstrationFile(
                root.maps("applicants").stream().map(DemonstrationFile::citizen).toList(),
                root.maps("staff").stream().map(DemonstrationFile::official).toList());
        document.requireNoFaults();
        return file;
    }

    private static Citizen citizen(YamlMap person) {
        person.string("role");
        person.string("sex");
        return holder(person);
    }

    /** Somebody of whom nobody reads more than the data. */
    static Citizen holder(YamlMap person) {
        return new Citizen(
                person.string("email"),
                person.string("password"),
                name(person),
                person.string("nik"),
                person.string("phone"),
                person.date("birthDate"));
    }

    private static Official official(YamlMap person) {
        person.string("role");
        return new Official(
                person.string("email"),
                person.string("password"),
                name(person),
                person.optionalString("nip").orElse(null),
                person.optionalString("rank").orElse(null),
                person.string("agency"),
                person.strings("posts"));
    }

    static PersonName name(YamlMap person) {
        return new PersonName(
                person.string("fullName"),
                person.optionalString("titlePrefix").orElse(null),
                person.optionalString("titleSuffix").orElse(null));
    }
}
