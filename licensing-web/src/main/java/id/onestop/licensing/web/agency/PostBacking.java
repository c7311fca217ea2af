package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.DescribePost;
import id.onestop.licensing.ejb.agency.PostRightsService;
import id.onestop.licensing.ejb.agency.ProposedRights;
import id.onestop.licensing.ejb.agency.StructureService;
import id.onestop.licensing.ejb.agency.StructureView.PostRow;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import id.onestop.licensing.ejb.identity.CompetenceService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One post: what it is, its end, its rights and the proposal of others. */
@Named
@RequestScoped
public class PostBacking {

    @Inject
    StructureService structure;

    @Inject
    PostRightsService rights;

    @Inject
    CompetenceService competences;

    @Inject
    Messages msg;

    /** The fields of both forms with what they are called. */
    private static final String[] NAMED = {
        "wanted", "agency.rights.wanted",
        "reason", "agency.rights.reason",
        "nameId", "agency.structure.name",
        "nameEn", "agency.structure.nameEn",
        "unit", "agency.structure.unit",
        "letterTitle", "agency.structure.letterTitle",
        "required", "agency.structure.required"
    };

    private @Nullable List<UnitRow> units;
    private @Nullable List<Option> kinds;
    private @Nullable List<ProposedRights> proposals;
    private @Nullable String nameId;
    private @Nullable String nameEn;
    private @Nullable String unit;
    private @Nullable String letterTitle;
    private @Nullable String version;
    private @Nullable List<String> required;
    private @Nullable List<String> wanted;
    private String reason = "";

    public void load() {
        getRow();
    }

    public void save() {
        try {
            structure.describePost(
                    getRow().id(),
                    new DescribePost(
                            version(version),
                            number(getUnit()),
                            getNameId(),
                            getNameEn(),
                            getLetterTitle(),
                            codes(getRequired())));
            done("agency.structure.saved", here());
        } catch (LicensingException refused) {
            Refusals.showNamed(refused, NAMED);
        }
    }

    public void end() {
        try {
            structure.endPost(getRow().id());
            done("agency.structure.ended", StructureBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void propose() {
        try {
            var chosen = codes(getWanted()).stream()
                    .flatMap(code -> Arrays.stream(Permission.values())
                            .filter(one -> one.name().equals(code)))
                    .collect(Collectors.toSet());
            rights.propose(getRow().id(), chosen, reason);
            done("agency.rights.proposed", here());
        } catch (LicensingException refused) {
            Refusals.showNamed(refused, NAMED);
        }
    }

    private String here() {
        return StructureBacking.PATH + "/posts/" + getRow().id();
    }

    private void done(String notice, String address) {
        Notices.add(notice, "name", getRow().name().id());
        Redirects.to(address);
    }

    public PostRow getRow() {
        return units().stream()
                .flatMap(one -> one.posts().stream())
                .filter(one -> Long.toString(one.id()).equals(PathParameters.get("id")))
                .findFirst()
                .orElseThrow(() -> new NotFound("POST_UNKNOWN"));
    }

    private List<UnitRow> units() {
        if (units == null) {
            units = structure.show().units();
        }
        return units;
    }

    public List<Option> getUnits() {
        return units().stream()
                .filter(one -> one.endedOn() == null)
                .map(one -> new Option(Long.toString(one.id()), one.name().in(msg.language())))
                .toList();
    }

    public List<Option> getKinds() {
        if (kinds == null) {
            kinds = competences.kinds().stream()
                    .map(one -> new Option(one.code(), one.name().in(msg.language())))
                    .toList();
        }
        return kinds;
    }

    public List<Option> getOffered() {
        return rights.offered(getRow().id()).stream()
                .map(one -> new Option(one.name(), msg.get("agency.right." + one)))
                .toList();
    }

    public List<ProposedRights> getProposals() {
        if (proposals == null) {
            proposals = rights.of(getRow().id());
        }
        return proposals;
    }

    /** Rights in words, the one after the other. */
    public String words(Iterable<Permission> these) {
        return RightsBacking.words(msg, these);
    }

    private static Set<String> codes(@Nullable List<String> chosen) {
        return chosen == null ? Set.of() : Set.copyOf(chosen);
    }

    static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** Whoever sends no version has seen none. */
    static long version(@Nullable String text) {
        var number = number(text);
        return number == null ? -1 : number;
    }

    public String getNameId() {
        return nameId == null ? getRow().name().id() : nameId;
    }

    public void setNameId(@Nullable String nameId) {
        this.nameId = requireNonNullElse(nameId, "");
    }

    public String getNameEn() {
        return nameEn == null ? getRow().name().en() : nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = requireNonNullElse(nameEn, "");
    }

    public String getUnit() {
        return unit == null ? Long.toString(getRow().unitId()) : unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = requireNonNullElse(unit, "");
    }

    public String getLetterTitle() {
        return letterTitle == null ? requireNonNullElse(getRow().letterTitle(), "") : letterTitle;
    }

    public void setLetterTitle(@Nullable String letterTitle) {
        this.letterTitle = requireNonNullElse(letterTitle, "");
    }

    public List<String> getRequired() {
        return required == null ? List.copyOf(getRow().requiredCompetences()) : required;
    }

    public void setRequired(@Nullable List<String> required) {
        this.required = required == null ? List.of() : required;
    }

    public List<String> getWanted() {
        return wanted == null
                ? getRow().permissions().stream().map(Permission::name).toList()
                : wanted;
    }

    public void setWanted(@Nullable List<String> wanted) {
        this.wanted = wanted == null ? List.of() : wanted;
    }

    public String getVersion() {
        return version == null ? Long.toString(getRow().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }
}
