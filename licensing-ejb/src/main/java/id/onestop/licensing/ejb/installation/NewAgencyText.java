package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.domain.shared.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes the file of a new agency from a few words, so that a page makes it in no other way than a file does. */
final class NewAgencyText {

    /** The accent of an agency that has not chosen one. */
    private static final String ACCENT = "#2f4156";

    private static final String CALENDAR = "indonesia";
    private static final int DAY_MINUTES = 450;

    private NewAgencyText() {}

    static String of(NewAgency said) {
        var root = new LinkedHashMap<String, Object>();
        root.put("agency", agency(said));
        root.put(
                "units",
                List.of(
                        unit("pimpinan", "Pimpinan", "Head of agency"),
                        unit("pelayanan", "Pelayanan Perizinan", "Licensing services"),
                        unit("sekretariat", "Sekretariat", "Secretariat")));
        root.put("posts", posts());
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .build();
        return new Dump(settings).dumpToString(root);
    }

    private static Map<String, Object> agency(NewAgency said) {
        var agency = new LinkedHashMap<String, Object>();
        agency.put("code", said.code().strip());
        agency.put("prefix", said.prefix().strip());
        agency.put("name", both(said.name()));
        agency.put("shortName", both(said.shortName()));
        agency.put("city", said.city().strip());
        agency.put("province", said.province().strip());
        agency.put("zone", said.zone());
        agency.put("calendar", CALENDAR);
        agency.put("budgetDayMinutes", DAY_MINUTES);
        agency.put("accent", ACCENT);
        agency.put("letterhead", letterhead(said));
        agency.put("contacts", contacts(said));
        agency.put("books", List.of(book()));
        agency.put("region", region(said));
        return agency;
    }

    private static Map<String, Object> letterhead(NewAgency said) {
        var head = new LinkedHashMap<String, Object>();
        head.put("governmentLine", "PEMERINTAH " + said.city().strip().toUpperCase(Locale.ROOT));
        head.put("lines", List.of(said.name().strip().toUpperCase(Locale.ROOT)));
        head.put(
                "address", said.city().strip() + ", Provinsi " + said.province().strip());
        return head;
    }

    private static Map<String, Object> contacts(NewAgency said) {
        var contacts = new LinkedHashMap<String, Object>();
        contacts.put("phone", said.phone().strip());
        contacts.put("email", said.email().strip());
        contacts.put("complaintEmail", said.email().strip());
        contacts.put("openingHours", both("Senin-Jumat pada jam kerja", "Monday to Friday in office hours"));
        return contacts;
    }

    private static Map<String, Object> book() {
        var book = new LinkedHashMap<String, Object>();
        book.put("code", "perizinan");
        book.put("name", both("Buku nomor perizinan", "Book of licence numbers"));
        book.put("reset", "YEARLY");
        return book;
    }

    /** A village belongs to the district whose code begins its own; what cannot be read is left for the reader to tell. */
    private static Map<String, Object> region(NewAgency said) {
        var lines = said.places()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(" "))
                .map(line -> line.split("\\s+", 2))
                .toList();
        var districts = lines.stream()
                .filter(line -> dots(line[0]) == 2)
                .map(line -> district(line, lines))
                .toList();
        var region = new LinkedHashMap<String, Object>();
        region.put("code", said.regionCode().strip());
        region.put("name", said.city().strip());
        region.put("districts", districts);
        return region;
    }

    private static Map<String, Object> district(String[] line, List<String[]> lines) {
        var district = place(line);
        district.put(
                "villages",
                lines.stream()
                        .filter(one -> dots(one[0]) == 3 && one[0].startsWith(line[0] + "."))
                        .map(NewAgencyText::place)
                        .toList());
        return district;
    }

    private static Map<String, Object> place(String[] line) {
        var place = new LinkedHashMap<String, Object>();
        place.put("code", line[0]);
        place.put("name", line[1].strip());
        return place;
    }

    private static long dots(String code) {
        return code.chars().filter(sign -> sign == '.').count();
    }

    /** Five posts that can run a service with four eyes; none operates the system. */
    private static List<Map<String, Object>> posts() {
        var posts = new ArrayList<Map<String, Object>>();
        posts.add(post(
                "petugas-loket",
                "pelayanan",
                both("Petugas Loket", "Counter officer"),
                Permission.FILE_READ,
                Permission.COUNTER));
        posts.add(post(
                "penata-perizinan",
                "pelayanan",
                both("Penata Perizinan", "Licensing officer"),
                Permission.FILE_READ,
                Permission.APPLICATION_CHECK,
                Permission.IDENTITY_UNMASK));
        posts.add(post(
                "koordinator",
                "pelayanan",
                both("Koordinator Pelayanan", "Service coordinator"),
                Permission.FILE_READ,
                Permission.DRAFT_VERIFY,
                Permission.OVERSEE));
        posts.add(post(
                "kepala-dinas",
                "pimpinan",
                both("Kepala Dinas", "Head of agency"),
                Permission.FILE_READ,
                Permission.DECIDE,
                Permission.STAFF_CONFIRM,
                Permission.AUDIT_READ,
                Permission.CLOCK_CORRECT,
                Permission.OVERSEE,
                Permission.SIGNALS_READ));
        posts.add(post(
                "administrator",
                "sekretariat",
                both("Pengelola Layanan", "Service administrator"),
                Permission.CONFIGURE,
                Permission.STAFF_ADMINISTER));
        return posts;
    }

    private static Map<String, Object> post(String code, String unit, Map<String, String> name, Permission... rights) {
        var post = new LinkedHashMap<String, Object>();
        post.put("code", code);
        post.put("unit", unit);
        post.put("name", name);
        if (List.of(rights).contains(Permission.DECIDE)) {
            post.put("letterTitle", name.getOrDefault("id", ""));
        }
        post.put("permissions", Stream.of(rights).map(Permission::name).toList());
        return post;
    }

    private static Map<String, Object> unit(String code, String id, String en) {
        var unit = new LinkedHashMap<String, Object>();
        unit.put("code", code);
        unit.put("name", both(id, en));
        return unit;
    }

    private static Map<String, String> both(String text) {
        return both(text.strip(), text.strip());
    }

    private static Map<String, String> both(String id, String en) {
        var both = new LinkedHashMap<String, String>();
        both.put("id", id);
        both.put("en", en);
        return both;
    }
}
