package id.onestop.licensing.domain.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the catalogue of all agencies says of a service; follows the definition that binds. */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "service_type_id", updatable = false)
    private long serviceTypeId;

    @Column(name = "definition_id")
    private long definitionId;

    private String code;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "profession_id")
    private String professionId;

    @Column(name = "profession_en")
    private String professionEn;

    @Column(name = "group_id")
    private String groupId;

    @Column(name = "group_en")
    private String groupEn;

    @Column(name = "standard_number")
    private int standardNumber;

    @Column(name = "revision_label")
    private String revisionLabel;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "promise_days")
    private int promiseDays;

    private boolean free;

    @Column(name = "fee_wording")
    private String feeWording;

    @Column(name = "applications_open")
    private boolean applicationsOpen;

    /** {@code null} until it was written for the first time. */
    private @Nullable String sheet;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CatalogueEntry() {}

    /** Enters a service by the definition that binds. */
    public static CatalogueEntry of(
            long agencyId, long serviceTypeId, long definitionId, LocalDate from, ServiceDefinition definition) {
        var entry = new CatalogueEntry();
        entry.agencyId = agencyId;
        entry.serviceTypeId = serviceTypeId;
        entry.follow(definitionId, from, definition);
        return entry;
    }

    /** Takes over what a new revision says. */
    public final void follow(long definition, LocalDate from, ServiceDefinition said) {
        var product = said.product();
        definitionId = definition;
        code = said.code();
        nameId = product.name().id();
        nameEn = product.name().en();
        professionId = product.professionName().id();
        professionEn = product.professionName().en();
        groupId = product.professionGroup().id();
        groupEn = product.professionGroup().en();
        standardNumber = said.edition().standardNumber();
        revisionLabel = said.edition().revisionLabel();
        effectiveFrom = from;
        promiseDays = said.clock().promiseDays();
        free = said.fee().free();
        feeWording = said.fee().wording();
        applicationsOpen = said.applicationsOpen();
    }

    /** Keeps what lists of services and the requirement finder need of it. */
    public void keep(String part) {
        sheet = part;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    /** Every text by which people look for it. */
    public String searchText() {
        return String.join(" ", nameId, nameEn, professionId, professionEn, groupId, groupEn, code);
    }
}
