package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.AgencyImport.Administrator;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.installation.AgencyFoundingService;
import id.onestop.licensing.ejb.installation.NewAgency;
import id.onestop.licensing.ejb.shared.yaml.YamlFault;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agencies of the installation, and two ways to make another: one file, or a few words. */
@Named
@RequestScoped
public class FoundingBacking {

    static final String PATH = "/administration/agencies";

    @Inject
    AgencyFoundingService founding;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> values = new HashMap<>();
    /** The fields of the form with what they are called. */
    private static final String[] NAMED = {
        "name", "agency.field.nameId",
        "shortName", "agency.field.shortNameId",
        "code", "agency.founding.code",
        "prefix", "agency.founding.prefix",
        "city", "agency.field.city",
        "province", "agency.field.province",
        "zone", "agency.founding.zone",
        "regionCode", "agency.founding.regionCode",
        "places", "agency.founding.places",
        "phone", "agency.field.phone",
        "email", "agency.field.email",
        "administratorName", "agency.founding.administratorName",
        "administratorEmail", "agency.founding.administratorEmail"
    };

    private List<YamlFault> faults = List.of();
    private @Nullable Part file;

    public void load() {
        getRows();
    }

    public void upload() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            Refusals.add("file", "REQUIRED", Map.of());
            return;
        }
        try (var content = sent.getInputStream()) {
            var text = new String(content.readNBytes(AgencyFoundingService.LONGEST + 1), StandardCharsets.UTF_8);
            var name = sent.getSubmittedFileName();
            long id = founding.upload(
                    name == null || name.isBlank() ? "agency.yaml" : name.strip(),
                    text,
                    new Administrator(said("uploadName"), said("uploadEmail")));
            Redirects.to(PATH + "/imports/" + id);
        } catch (YamlRefused refused) {
            faults = refused.faults();
            Refusals.add("file", "AGENCY_FILE_FAULTS", Map.of("count", faults.size()));
        } catch (LicensingException refused) {
            Refusals.show(refused, FoundingBacking::fieldOfUpload);
        } catch (IOException brokenOff) {
            Refusals.add("file", "FILE_INTERRUPTED", Map.of());
        }
    }

    /** What is wrong with the agency of a file stands at the file. */
    private static String fieldOfUpload(String field) {
        return switch (field) {
            case "administratorName" -> "uploadName";
            case "administratorEmail" -> "uploadEmail";
            default -> "file";
        };
    }

    public void describe() {
        try {
            long id = founding.describe(new NewAgency(
                    said("code"),
                    said("prefix"),
                    said("name"),
                    said("shortName"),
                    said("city"),
                    said("province"),
                    said("zone"),
                    said("regionCode"),
                    said("places"),
                    said("phone"),
                    said("email"),
                    said("administratorName"),
                    said("administratorEmail")));
            Redirects.to(PATH + "/imports/" + id);
        } catch (YamlRefused refused) {
            faults = refused.faults();
            Refusals.add("code", "AGENCY_FILE_FAULTS", Map.of("count", faults.size()));
        } catch (LicensingException refused) {
            Refusals.showNamed(refused, NAMED);
        }
    }

    private String said(String field) {
        var value = values.get(field);
        return value == null ? "" : value.strip();
    }

    public List<AgencyView> getRows() {
        return founding.list();
    }

    public List<Option> getZones() {
        return Stream.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")
                .map(zone -> new Option(zone, msg.get("agency.founding.zone." + zone)))
                .toList();
    }

    /** Every fault of the file, in the order of its lines. */
    public List<YamlFault> getFileFaults() {
        return faults;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
