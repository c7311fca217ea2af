package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.DescribeUnit;
import id.onestop.licensing.ejb.agency.StructureService;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One unit: its name, and its end. */
@Named
@RequestScoped
public class UnitBacking {

    @Inject
    StructureService structure;

    private @Nullable UnitRow row;
    private @Nullable String nameId;
    private @Nullable String nameEn;
    private @Nullable String version;

    public void load() {
        getRow();
    }

    public void save() {
        try {
            structure.describeUnit(
                    getRow().id(),
                    new DescribeUnit(
                            PostBacking.version(version),
                            requireNonNullElse(nameId, ""),
                            requireNonNullElse(nameEn, "")));
            done("agency.structure.saved");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void end() {
        try {
            structure.endUnit(getRow().id());
            done("agency.structure.ended");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String notice) {
        Notices.add(notice, "name", getRow().name().id());
        Redirects.to(StructureBacking.PATH);
    }

    public UnitRow getRow() {
        if (row == null) {
            row = structure.show().units().stream()
                    .filter(one -> Long.toString(one.id()).equals(PathParameters.get("id")))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("UNIT_UNKNOWN"));
        }
        return row;
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

    public String getVersion() {
        return version == null ? Long.toString(getRow().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
