package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.CompetenceService;
import id.onestop.licensing.ejb.identity.CompetenceView;
import id.onestop.licensing.ejb.identity.EnterCompetence;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is able to do, by certificate; and what posts may ask for. */
@Named
@RequestScoped
public class CompetencesBacking {

    private static final String KINDS = "/administration/competences";

    @Inject
    CompetenceService competences;

    @Inject
    StaffAccountService staff;

    @Inject
    Messages msg;

    private @Nullable StaffMember row;
    private @Nullable List<CompetenceView> held;
    private @Nullable List<Option> kinds;
    private @Nullable String kind;
    private @Nullable String number;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String withdrawn;
    private @Nullable String reason;
    private @Nullable String nameId;
    private @Nullable String nameEn;

    public void load() {
        getHeld();
    }

    public void loadKinds() {
        getKinds();
    }

    public void enter() {
        try {
            competences.enter(new EnterCompetence(
                    getRow().id(), requireNonNullElse(kind, ""), requireNonNullElse(number, ""), from, until));
            done("identity.competence.entered");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void withdraw() {
        var chosen = requireNonNullElse(withdrawn, "");
        try {
            competences.withdraw(
                    chosen.matches("\\d{1,18}") ? Long.parseLong(chosen) : 0, requireNonNullElse(reason, ""));
            done("identity.competence.withdrawnDone");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void addKind() {
        try {
            competences.addKind(requireNonNullElse(nameId, ""), requireNonNullElse(nameEn, ""));
            Notices.add("identity.competence.kindAdded");
            Redirects.to(KINDS);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String notice) {
        Notices.add(notice, "name", getRow().name());
        Redirects.to(StaffListBacking.PATH + "/" + getRow().id() + "/competences");
    }

    public StaffMember getRow() {
        if (row == null) {
            row = staff.find(StaffMemberBacking.id("ACCOUNT_UNKNOWN"));
        }
        return row;
    }

    public List<CompetenceView> getHeld() {
        if (held == null) {
            held = competences.list(getRow().id());
        }
        return held;
    }

    public List<Option> getKinds() {
        if (kinds == null) {
            kinds = competences.kinds().stream()
                    .map(one -> new Option(one.code(), one.name().in(msg.language())))
                    .toList();
        }
        return kinds;
    }

    /** Certificates that can be put out of force. */
    public List<Option> getInForce() {
        return getHeld().stream()
                .filter(one -> one.withdrawnAt() == null)
                .map(one -> new Option(Long.toString(one.id()), one.kind().in(msg.language()) + ", " + one.number()))
                .toList();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable String withdrawn) {
        this.withdrawn = withdrawn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNameId() {
        return nameId;
    }

    public void setNameId(@Nullable String nameId) {
        this.nameId = nameId;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }
}
