package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.ejb.installation.DemonstrationFile.Citizen;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the demonstration and whose they are, as {@code demo/files.yaml} names them. */
record DemonstrationPlan(List<Citizen> people, List<Planned> files) {

    static final String DRAFT = "DRAFT";
    static final String HANDED_IN = "HANDED_IN";
    static final String RETURNED = "RETURNED";
    static final String HANDED_OVER = "HANDED_OVER";

    /**
     * One file.
     *
     * @param day how many working days ago it is begun
     * @param stage how far it comes: one of the words above, ISSUED, or the code of the step that stays undone
     * @param claimed somebody holds it there
     * @param fault why it is returned; {@code null} for the others
     */
    record Planned(
            String holder,
            String agency,
            String service,
            int day,
            LocalTime at,
            String stage,
            boolean claimed,
            @Nullable Fault fault,
            Map<String, String> answers) {}

    /** What is found wrong. */
    record Fault(String requirement, String reason) {}

    static DemonstrationPlan read(String fileName, String text) {
        var document = YamlDocument.read(fileName, text);
        var root = document.root();
        var plan = new DemonstrationPlan(
                root.maps("people").stream().map(DemonstrationFile::holder).toList(),
                root.maps("files").stream().map(DemonstrationPlan::file).toList());
        document.requireNoFaults();
        return plan;
    }

    private static Planned file(YamlMap file) {
        var answers = new LinkedHashMap<String, String>();
        file.map("answers").entries().forEach((code, value) -> answers.put(code, text(value)));
        return new Planned(
                file.string("holder"),
                file.string("agency"),
                file.string("service"),
                file.integer("day"),
                file.time("at"),
                file.string("stage"),
                file.bool("claimed", false),
                file.optionalMap("fault")
                        .map(fault -> new Fault(fault.string("requirement"), fault.string("reason")))
                        .orElse(null),
                answers);
    }

    private static String text(YamlValue value) {
        return value.string();
    }
}
