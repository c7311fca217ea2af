package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ChangeProfile;
import id.onestop.licensing.ejb.agency.ProfileForm;
import id.onestop.licensing.ejb.licence.CrestDesk;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agency's own crest: brought as a picture, looked at on the letterhead, then borne by its letters. */
@Named
@RequestScoped
public class CrestBacking {

    @Inject
    AgencyProfileService profiles;

    @Inject
    CrestDesk desk;

    private @Nullable Part file;
    private @Nullable ProfileForm form;
    private @Nullable String base;
    private String brought = "";

    /** The button that uses the picture is there only with it, and that is asked before the fields are read. */
    @PostConstruct
    void recall() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        setBrought(sent.get("crestBrought"));
    }

    /** Takes the picture in; no letter bears it yet. */
    public void look() {
        var sent = file;
        if (sent == null || sent.getSize() == 0) {
            Refusals.add("crestFile", "REQUIRED", Map.of());
            return;
        }
        try (var content = sent.getInputStream()) {
            brought = desk.take(content);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        } catch (IOException brokenOff) {
            Refusals.add("crestFile", "FILE_INTERRUPTED", Map.of());
        }
    }

    /** Lets letters bear the picture that was looked at. */
    public void use() {
        change(brought, "agency.crest.used");
    }

    /** Lets letters bear the placeholder again. */
    public void remove() {
        change("", "agency.crest.removed");
    }

    private void change(String crest, String notice) {
        var values = new HashMap<String, @Nullable String>();
        values.put(ProfileField.CREST.key(), crest);
        try {
            profiles.change(new ChangeProfile(getBase().matches("\\d{1,9}") ? Integer.parseInt(getBase()) : 1, values));
            Notices.add(notice);
            Redirects.to(AgencyProfileBacking.PATH);
        } catch (Invalid refused) {
            Refusals.show(refused, field -> "crestFile");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Answers with the picture itself. */
    public void picture() {
        FileAnswer.picture("image/png", desk.read(PathParameters.get("sha256")));
    }

    private ProfileForm form() {
        if (form == null) {
            form = profiles.show();
        }
        return form;
    }

    /** The crest that letters bear; empty for the placeholder. */
    public String getCrest() {
        return form().values().getOrDefault(ProfileField.CREST.key(), "");
    }

    /** The letterhead with the picture that was brought. */
    public String getLook() {
        var values = new HashMap<String, @Nullable String>(form().values());
        values.put(ProfileField.CREST.key(), brought);
        return LetterheadBacking.query(values);
    }

    public int getMostKilobytes() {
        return CrestDesk.LARGEST / 1_000;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getBrought() {
        return brought;
    }

    public void setBrought(@Nullable String brought) {
        this.brought = brought == null ? "" : brought;
    }

    public String getBase() {
        return base == null ? Integer.toString(form().revision()) : base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }
}
