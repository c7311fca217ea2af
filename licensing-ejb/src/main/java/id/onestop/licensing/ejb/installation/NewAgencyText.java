package id.onestop.licensing.ejb.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes the file of a new agency from a few words, so that a page makes it in no other way than a file does. What nobody was
 * asked begins as {@code new-agency.yaml} has it.
 */
final class NewAgencyText {

    private static final String BEGINNING = "new-agency.yaml";

    private NewAgencyText() {}

    static String of(NewAgency said) {
        var root = beginning();
        var agency = part(root, "agency");
        agency.put("code", said.code().strip());
        agency.put("prefix", said.prefix().strip());
        agency.put("name", both(said.name()));
        agency.put("shortName", both(said.shortName()));
        agency.put("city", said.city().strip());
        agency.put("province", said.province().strip());
        agency.put("zone", said.zone());
        agency.put("letterhead", letterhead(said));
        reach(part(agency, "contacts"), said);
        agency.put("region", region(said));
        var settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .build();
        return new Dump(settings).dumpToString(root);
    }

    private static Map<String, Object> beginning() {
        try (var file = NewAgencyText.class.getResourceAsStream(BEGINNING)) {
            if (file == null) {
                throw new IllegalStateException(BEGINNING + " is not in the archive");
            }
            var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
            return map(new Load(settings).loadFromInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> part(Map<String, Object> of, String key) {
        var part = map(of.get(key));
        of.put(key, part);
        return part;
    }

    private static Map<String, Object> map(@Nullable Object read) {
        var map = new LinkedHashMap<String, Object>();
        if (read instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    private static Map<String, Object> letterhead(NewAgency said) {
        var head = new LinkedHashMap<String, Object>();
        head.put("governmentLine", "PEMERINTAH " + said.city().strip().toUpperCase(Locale.ROOT));
        head.put("lines", List.of(said.name().strip().toUpperCase(Locale.ROOT)));
        head.put(
                "address", said.city().strip() + ", Provinsi " + said.province().strip());
        return head;
    }

    private static void reach(Map<String, Object> contacts, NewAgency said) {
        contacts.put("phone", said.phone().strip());
        contacts.put("email", said.email().strip());
        contacts.put("complaintEmail", said.email().strip());
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

    private static Map<String, String> both(String text) {
        var both = new LinkedHashMap<String, String>();
        both.put("id", text.strip());
        both.put("en", text.strip());
        return both;
    }
}
