package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.DescribePost;
import id.onestop.licensing.ejb.agency.DescribeUnit;
import id.onestop.licensing.ejb.agency.StructureService;
import id.onestop.licensing.ejb.agency.StructureView.UnitRow;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of the agency with their posts, and the forms for more. */
@Named
@RequestScoped
public class StructureBacking {

    static final String PATH = "/administration/structure";

    @Inject
    StructureService structure;

    @Inject
    Messages msg;

    private @Nullable List<UnitRow> units;
    private String unitName = "";
    private String unitNameEn = "";
    private String postName = "";
    private String postNameEn = "";
    private String unit = "";

    public void load() {
        getUnits();
    }

    public void addUnit() {
        try {
            structure.describeUnit(null, new DescribeUnit(0, unitName, unitNameEn));
            Notices.add("agency.structure.unitAdded", "name", unitName.strip());
            Redirects.to(PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> field.equals("nameId") ? "unitName" : "unitNameEn");
        }
    }

    public void addPost() {
        try {
            long id = structure.describePost(
                    null, new DescribePost(0, PostBacking.number(unit), postName, postNameEn, "", Set.of()));
            Notices.add("agency.structure.postAdded", "name", postName.strip());
            Redirects.to(PATH + "/posts/" + id);
        } catch (LicensingException refused) {
            Refusals.show(
                    refused,
                    field -> field.equals("nameId") ? "postName" : field.equals("nameEn") ? "postNameEn" : field);
        }
    }

    public List<UnitRow> getUnits() {
        if (units == null) {
            units = structure.show().units();
        }
        return units;
    }

    public List<Option> getOpenUnits() {
        return getUnits().stream()
                .filter(one -> one.endedOn() == null)
                .map(one -> new Option(Long.toString(one.id()), one.name().in(msg.language())))
                .toList();
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(@Nullable String unitName) {
        this.unitName = requireNonNullElse(unitName, "");
    }

    public String getUnitNameEn() {
        return unitNameEn;
    }

    public void setUnitNameEn(@Nullable String unitNameEn) {
        this.unitNameEn = requireNonNullElse(unitNameEn, "");
    }

    public String getPostName() {
        return postName;
    }

    public void setPostName(@Nullable String postName) {
        this.postName = requireNonNullElse(postName, "");
    }

    public String getPostNameEn() {
        return postNameEn;
    }

    public void setPostNameEn(@Nullable String postNameEn) {
        this.postNameEn = requireNonNullElse(postNameEn, "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = requireNonNullElse(unit, "");
    }
}
