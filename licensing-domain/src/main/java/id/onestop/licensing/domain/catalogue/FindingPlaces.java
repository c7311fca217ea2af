package id.onestop.licensing.domain.catalogue;

import static java.util.Map.entry;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in the editor a finding is mended: the part that it speaks of, and the field that its rule is about. */
final class FindingPlaces {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,80}");
    private static final String STEPS = "workflow/steps/";
    private static final String ALL_STEPS = "workflow#steps";

    /** Fields of whatever a finding speaks of. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("WF-02", "next"),
            entry("WF-04", "kind"),
            entry("WF-05", "approving"),
            entry("WF-08", "post"),
            entry("WF-10", "post"),
            entry("WF-11", "post"),
            entry("WF-14", "signatory"),
            entry("WF-15", "mayReturn"),
            entry("WF-16", "next"),
            entry("WF-17", "next"),
            entry("WF-18", "actor"),
            entry("WF-19", "beside"),
            entry("WF-20", "kind"),
            entry("WF-21", "kind"),
            entry("WF-22", "kind"),
            entry("WF-23", "maySendBackTo"),
            entry("WF-24", "kind"),
            entry("WF-25", "actor"),
            entry("WF-26", "maySendBackTo"),
            entry("WF-27", "mayReturn"),
            entry("WF-28", "mayReject"),
            entry("WF-29", "waitsFor"),
            entry("WF-30", "post"),
            entry("WF-31", "approving"),
            entry("WF-32", "post"),
            entry("REQ-01", "condition/kinds"),
            entry("REQ-02", "eitherOr"),
            entry("REQ-03", "recommendation/step"),
            entry("REQ-04", "example/picture"),
            entry("REQ-05", "printed"),
            entry("FRM-01", "shownWhen"),
            entry("LAW-03", "replacedBy"),
            entry("LAW-04", "doubt"),
            entry("LAW-05", "basis"),
            entry("LAW-06", "basis"),
            entry("STF-02", "posts"),
            entry("STF-04", "count"),
            entry("TXT-02", "printed"));

    /** Rules that are about one field of the whole definition. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            entry("WF-12", "clock#pauses"),
            entry("WF-13", "product#kind"),
            entry("WF-33", "product#signature"),
            entry("SRV-01", "product#survey/beforeDownload"),
            entry("SRV-02", "product#survey/beforeDownload"),
            entry("NTF-01", "product#completion/notice"),
            entry("NTF-02", "product#completion/uncollectedAfterMonths"),
            entry("NUM-01", "product#numbering/book"),
            entry("SLA-01", "clock#promiseDays"),
            entry("SLA-02", "procedure#sop/total"),
            entry("SLA-03", "clock#pauses"),
            entry("SLA-04", "clock#excludesTechnicalRecommendation"),
            entry("SLA-05", "clock#deemedDecision/confirmed"),
            entry("SLA-06", "clock#deemedDecision/day"),
            entry("STD-05", "clock#sentence"),
            entry("STD-06", "fee#wording"),
            entry("STD-07", "procedure#channels"),
            entry("STD-08", "clock#sentence"),
            entry("STD-09", "procedure#sop/rows"),
            entry("STF-03", "standard#staff"),
            entry("CON-03", "standard#complaints/channels"),
            entry("ESC-01", "workflow#escalation/superior"),
            entry("REV-01", "edition#date"),
            entry("REV-02", "edition#date"));

    private final ServiceDefinition definition;

    FindingPlaces(ServiceDefinition definition) {
        this.definition = definition;
    }

    /** The same finding with its place; one that has it already keeps it. */
    Finding placed(Finding finding) {
        return finding.place().isEmpty() ? finding.at(place(finding)) : finding;
    }

    private String place(Finding finding) {
        String fixed = FIXED.get(finding.code());
        return fixed != null
                ? fixed
                : special(finding).or(() -> subject(finding)).orElse("");
    }

    /** Rules that are about one of several fields. */
    private Optional<String> special(Finding finding) {
        var numbering = definition.product().numbering();
        return switch (finding.code()) {
            case "WF-01" -> step(finding).map(this::before);
            case "WF-03" -> step(finding).map(step -> STEPS + step.code() + "#" + unknown(step));
            case "WF-04" -> step(finding).isPresent() ? Optional.empty() : Optional.of(ALL_STEPS);
            case "WF-06" -> Optional.of(ALL_STEPS);
            case "WF-07" ->
                Optional.of(
                        numbering.point() == NumberingPoint.BEFORE_SIGNATURE ? ALL_STEPS : "product#numbering/point");
            case "NUM-02", "NUM-03" ->
                Optional.of(
                        finding.where().id().contains("\"" + numbering.pattern() + "\"")
                                ? "product#numbering/pattern"
                                : "product#numbering/rejectionPattern");
            case "ENG-01" ->
                ofStep(finding).map(step -> step + "#kind").or(() -> Optional.of("product#numbering/point"));
            case "STD-02" -> Optional.of("standard#parts");
            case "STD-03", "STD-04" -> remark(finding);
            case "TXT-03" ->
                finding.where().equals(TextChecks.COLUMNS) ? Optional.of("procedure#sop/columns") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The step that stands before a lost one says what follows it. */
    private String before(Step lost) {
        var steps = definition.workflow().steps();
        int at = Math.max(steps.indexOf(lost) - 1, 0);
        return STEPS + steps.get(at).code() + "#next";
    }

    /** The field by which a step names one that does not exist. */
    private String unknown(Step step) {
        if (!known(step.next())) {
            return "next";
        }
        if (!known(step.maySendBackTo())) {
            return "maySendBackTo";
        }
        return known(step.waitsFor()) ? "beside" : "waitsFor";
    }

    private boolean known(List<String> codes) {
        return codes.stream().allMatch(code -> definition.workflow().find(code).isPresent());
    }

    /** What the finding speaks of, found by the words with which it does. */
    private Optional<String> subject(Finding finding) {
        String field = FIELDS.getOrDefault(finding.code(), "");
        return Stream.<Function<Finding, Optional<String>>>of(
                        this::ofStep, this::requirement, this::law, this::question, this::staff)
                .flatMap(of -> of.apply(finding).stream())
                .findFirst()
                .map(place -> field.isEmpty() ? place : place + "#" + field(finding, place, field))
                .or(() -> component(finding));
    }

    private static String field(Finding finding, String place, String field) {
        return finding.code().equals("LAW-04") && place.startsWith("requirements/") ? "recommendation/doubt/id" : field;
    }

    private Optional<Step> step(Finding finding) {
        return definition.workflow().steps().stream()
                .filter(step -> finding.where().equals(WorkflowChecks.at(step)))
                .findFirst();
    }

    private Optional<String> ofStep(Finding finding) {
        return step(finding).map(step -> STEPS + step.code());
    }

    private Optional<String> requirement(Finding finding) {
        return definition.requirements().stream()
                .filter(one -> Stream.of(one.name(), Words.of(one.printed()))
                        .anyMatch(name -> finding.where().id().equals("Syarat \"" + name.id() + "\"")))
                .findFirst()
                .map(one -> "requirements/" + one.code());
    }

    private Optional<String> law(Finding finding) {
        return definition.legalBases().stream()
                .filter(basis -> finding.where().id().equals("Dasar hukum: " + basis.title()))
                .findFirst()
                .map(basis -> "legalBases/" + basis.code());
    }

    private Optional<String> question(Finding finding) {
        BiFunction<Form.Section, Form.Page, Optional<String>> on = (section, page) -> page.questions().stream()
                .filter(one -> finding.where()
                        .id()
                        .equals("Formulir, isian \"" + one.label().id() + "\""))
                .findFirst()
                .map(one -> "form/" + section.code() + "/pages/" + page.code() + "/questions/" + one.code());
        return definition.form().sections().stream()
                .flatMap(section -> section.pages().stream().flatMap(page -> on.apply(section, page).stream()))
                .findFirst();
    }

    private Optional<String> staff(Finding finding) {
        var roles = definition.standard().staff().stream()
                .map(StandardTexts.Staffing::role)
                .toList();
        return roles.stream()
                .filter(role -> finding.where().id().equals("Jumlah pelaksana, \"" + role + "\""))
                .findFirst()
                .map(role -> "standard/staff/" + entryName(roles, roles.indexOf(role)));
    }

    private static String entryName(List<String> codes, int index) {
        String code = codes.get(index);
        return CODE.matcher(code).matches() && codes.indexOf(code) == index ? code : "@" + (index + 1);
    }

    private Optional<String> remark(Finding finding) {
        var remarks = definition.standard().remarks();
        return remarks.stream()
                .filter(one -> finding.why().id().endsWith(one.note().id()))
                .findFirst()
                .map(one -> "standard/remarks/@" + (remarks.indexOf(one) + 1) + "#note/id");
    }

    private Optional<String> component(Finding finding) {
        return Stream.of(ComponentKey.values())
                .filter(key -> finding.where().equals(StandardChecks.component(definition, key)))
                .findFirst()
                .map(this::written);
    }

    /** Where a component is written: the part that it is made from, or its free text. */
    private String written(ComponentKey key) {
        return switch (key) {
            case PRODUCT -> "product#name/id";
            case REQUIREMENTS -> "requirements";
            case PROCEDURE -> "procedure#channels";
            case TIME -> "clock#sentence";
            case FEE -> "fee#wording";
            case COMPLAINTS -> "standard#complaints/channels";
            case LEGAL_BASIS -> "legalBases";
            case STAFF -> "standard#staff";
            case COMPETENCE -> "standard#competence";
            case FACILITIES, CONTROL, GUARANTEE, SECURITY, EVALUATION ->
                definition.standard().text(key).isPresent() ? "standard/free/" + key + "#items" : "standard#free";
        };
    }
}
