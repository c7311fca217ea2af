package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.Accent;
import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.catalogue.Product.Completion;
import id.onestop.licensing.domain.catalogue.Product.Letter;
import id.onestop.licensing.domain.catalogue.Product.Numbering;
import id.onestop.licensing.domain.catalogue.Product.PaperLicence;
import id.onestop.licensing.domain.catalogue.Product.SurveyGate;
import id.onestop.licensing.domain.catalogue.Product.Validity;
import id.onestop.licensing.domain.catalogue.StandardTexts.Competence;
import id.onestop.licensing.domain.catalogue.StandardTexts.Complaints;
import id.onestop.licensing.domain.catalogue.StandardTexts.FreeText;
import id.onestop.licensing.domain.catalogue.StandardTexts.Heading;
import id.onestop.licensing.domain.catalogue.StandardTexts.Part;
import id.onestop.licensing.domain.catalogue.StandardTexts.StaffLayout;
import id.onestop.licensing.domain.catalogue.StandardTexts.Staffing;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextBlock;
import id.onestop.licensing.domain.catalogue.StandardTexts.TextItem;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A definition and its office that a test can bend before it is made; unbent it passes the gate without a word. */
public final class Sketch {

    Escalation escalation = new Escalation("atasan", null, Escalation.USUAL, List.of());

    public final List<StepSketch> steps = new ArrayList<>();
    public final Map<String, Set<Long>> people = new TreeMap<>();
    public final Map<String, Set<Long>> substitutes = new HashMap<>();
    public final List<ServiceDefinition> neighbours = new ArrayList<>();
    public FourEyes fourEyes = FourEyes.ANOTHER_HOLDER;
    public ProductKind product = ProductKind.ELECTRONIC;
    public SignatureKind signature = SignatureKind.CERTIFIED_ELECTRONIC;
    public NumberingPoint point = NumberingPoint.BEFORE_SIGNATURE;
    public boolean survey = true;
    public boolean open = true;
    public boolean excludesRecommendation = true;
    public Set<ClockPause> pauses = EnumSet.allOf(ClockPause.class);
    public int promise = 3;
    public Completion completion = Completion.NONE;
    public List<Requirement> requirements = new ArrayList<>(List.of(requirement("ktp")));
    public Form form = new Form(List.of());
    public List<LegalBasis> laws =
            List.of(new LegalBasis("uu", "UU 17/2023", "Undang-Undang Nomor 17 Tahun 2023", null, null));
    public List<RejectionReason> reasons =
            List.of(new RejectionReason("STR-MATI", Words.of("STR mati"), Words.of("Perpanjang"), "UU 17/2023 ps 263"));
    public List<Declaration> declarations = List.of();
    public String procedureNote = "";
    public @Nullable DeemedDecision deemed;
    public List<String> complaints = List.of("Loket pengaduan");
    public String facilities = "Ruang tunggu";
    public List<StandardTexts.Remark> remarks = List.of();
    public String code = "izin-uji";
    public @Nullable String sentence;
    public Fee fee = new Fee(0, "Gratis");
    public Set<Channel> channels = EnumSet.of(Channel.ONLINE);
    public List<Procedure.ChannelSteps> printed = List.of();
    public @Nullable Sop sop;
    public String pattern = "503/{seq:0000}/{year}";
    public String rejectionPattern = "503/{seq:0000}/TOLAK/{year}";
    public AgencyProfile.NumberBook.Reset reset = AgencyProfile.NumberBook.Reset.YEARLY;
    public ClockStart start = ClockStart.RECEIPT;

    /** Posts that may not do everything. */
    public final Map<String, Set<Permission>> rights = new HashMap<>();

    public Map<String, String> postNames = Map.of();
    public Surroundings.Register register = Surroundings.Register.EMPTY;

    private Sketch() {}

    /** A step that a test can bend. */
    public static final class StepSketch {
        public final String code;
        public StepKind kind;
        public Actor actor = Actor.POST;
        public @Nullable String post;
        public @Nullable Budget budget;
        public boolean approving;
        public boolean mayReturn;
        public boolean mayReject;
        public boolean optional;
        public List<String> back = new ArrayList<>();
        public @Nullable String beside;
        public List<String> waitsFor = new ArrayList<>();
        public @Nullable String signatory;
        public List<String> next = new ArrayList<>();

        public StepSketch(String code, StepKind kind, @Nullable String post) {
            this.code = code;
            this.kind = kind;
            this.post = post;
        }

        Step made() {
            return new Step(
                    code,
                    kind,
                    new Words("Langkah " + code, "Step " + code),
                    actor,
                    post,
                    actor == Actor.OFFICE ? Words.of("Dinas Kesehatan") : null,
                    budget,
                    null,
                    null,
                    approving,
                    mayReturn,
                    back,
                    mayReject,
                    optional,
                    beside,
                    waitsFor,
                    signatory,
                    List.of(),
                    next);
        }
    }

    /** Checked, verified, decided with an electronic signature, surveyed, downloaded. */
    public static Sketch electronic() {
        var sketch = new Sketch();
        sketch.begins();
        sketch.line("nomor", StepKind.NUMBERING, Actor.SYSTEM, null);
        sketch.line("tanda-tangan", StepKind.SIGNATURE, Actor.POST, "kepala");
        sketch.line("survei", StepKind.SURVEY, Actor.APPLICANT, null);
        sketch.line("unduh", StepKind.HAND_OVER, Actor.APPLICANT, null);
        return sketch.linked();
    }

    /** Printed, initialled, signed on paper, numbered afterwards, handed over at the counter. */
    public static Sketch paper() {
        var sketch = new Sketch();
        sketch.product = ProductKind.PAPER;
        sketch.signature = SignatureKind.WET;
        sketch.point = NumberingPoint.AFTER_SIGNATURE;
        sketch.survey = false;
        sketch.begins();
        sketch.line("cetak", StepKind.PRINT, Actor.POST, "cetak");
        sketch.line("basah", StepKind.WET_SIGNATURE, Actor.POST, "cetak").signatory = "kepala";
        sketch.line("nomor", StepKind.NUMBERING, Actor.POST, "cetak");
        sketch.line("serah", StepKind.HAND_OVER, Actor.POST, "cetak");
        sketch.step("basah").back.add("cetak");
        return sketch.linked();
    }

    /** Signed electronically, printed and signed again by hand, both with one number. */
    public static Sketch both() {
        var sketch = new Sketch();
        sketch.product = ProductKind.BOTH;
        sketch.survey = false;
        sketch.begins();
        sketch.line("nomor", StepKind.NUMBERING, Actor.SYSTEM, null);
        sketch.line("tanda-tangan", StepKind.SIGNATURE, Actor.POST, "kepala");
        sketch.line("cetak", StepKind.PRINT, Actor.POST, "cetak");
        sketch.line("basah", StepKind.WET_SIGNATURE, Actor.POST, "cetak").signatory = "kepala";
        sketch.line("serah", StepKind.HAND_OVER, Actor.POST, "cetak");
        sketch.line("unduh", StepKind.HAND_OVER, Actor.APPLICANT, null);
        return sketch.linked();
    }

    private void begins() {
        line("masuk", StepKind.INTAKE, Actor.APPLICANT, null);
        var check = line("periksa", StepKind.COMPLETENESS_CHECK, Actor.POST, "penata");
        check.approving = true;
        check.mayReturn = true;
        var verify = line("verifikasi", StepKind.VERIFICATION, Actor.POST, "koordinator");
        verify.approving = true;
        verify.back.add("periksa");
        var decision = line("putusan", StepKind.DECISION, Actor.POST, "kepala");
        decision.approving = true;
        decision.mayReject = true;
        decision.back.add("verifikasi");
        var consent = line("setuju", StepKind.RETURN_CONSENT, Actor.POST, "koordinator");
        consent.beside = "periksa";
        consent.optional = true;
        people.put("penata", new HashSet<>(Set.of(1L, 2L)));
        people.put("koordinator", new HashSet<>(Set.of(3L)));
        people.put("kepala", new HashSet<>(Set.of(4L)));
        people.put("cetak", new HashSet<>(Set.of(5L)));
        people.put("kesehatan", new HashSet<>(Set.of(6L)));
    }

    /** Another office that is always asked, and that a step waits for. */
    public Sketch asking(String beside, String waits) {
        var office = line("rekomendasi", StepKind.RECOMMENDATION, Actor.OFFICE, "kesehatan");
        office.beside = beside;
        step(waits).waitsFor.add("rekomendasi");
        return this;
    }

    public StepSketch line(String step, StepKind kind, Actor actor, @Nullable String post) {
        var made = new StepSketch(step, kind, post);
        made.actor = actor;
        steps.add(made);
        return made;
    }

    public StepSketch step(String step) {
        return steps.stream().filter(one -> one.code.equals(step)).findFirst().orElseThrow();
    }

    /** Lets the steps of the main line follow one another in their order. */
    public Sketch linked() {
        var line = steps.stream().filter(step -> step.beside == null).toList();
        for (int i = 0; i < line.size(); i++) {
            line.get(i).next = new ArrayList<>(i + 1 < line.size() ? List.of(line.get(i + 1).code) : List.of());
        }
        return this;
    }

    public ServiceDefinition definition() {
        return new ServiceDefinition(
                code,
                new Edition(1, "", "Metro", null, Edition.Signatory.NONE),
                EnumSet.of(ApplicationKind.NEW, ApplicationKind.RENEWAL),
                channels,
                open,
                product(),
                requirements,
                form,
                declarations,
                new Workflow(fourEyes, steps.stream().map(StepSketch::made).toList(), escalation),
                new Procedure("Terlampir", Procedure.Chart.NONE, procedureNote, "", "", printed, sop),
                new ClockPolicy(promise, start, excludesRecommendation, pauses, true, false, deemed, sentence()),
                fee,
                laws,
                List.of(),
                reasons,
                texts(),
                new EvaluationDuty(EvaluationDuty.Survey.PER_APPLICATION, 0));
    }

    public Surroundings surroundings() {
        var mayDo = Surroundings.everything(people.keySet());
        mayDo.putAll(rights);
        return new Surroundings(agency(), people, substitutes, postNames, mayDo, neighbours, register);
    }

    /** Whether some post may not do everything. */
    public boolean limited() {
        return !rights.isEmpty();
    }

    private String sentence() {
        String usual = excludesRecommendation ? "{days} hari kerja (di luar rekomendasi teknis)" : "{days} hari kerja";
        return sentence == null ? usual : sentence;
    }

    public List<Finding> findings() {
        return PublicationGate.check(definition(), surroundings());
    }

    private Product product() {
        return new Product(
                Words.of("Surat Izin Uji"),
                "",
                "dokter",
                Words.of("Dokter"),
                Words.of("Medis"),
                PlaceKind.ANY,
                product,
                signature,
                new Numbering(point, "izin", pattern, rejectionPattern),
                new Validity(5, true, 6),
                3,
                new Letter("sip-1", List.of("SURAT IZIN"), "Memberikan izin", "Dengan ketentuan"),
                new SurveyGate(survey, true),
                product == ProductKind.ELECTRONIC ? null : new PaperLicence(null, true, true),
                completion,
                List.of());
    }

    private StandardTexts texts() {
        var headings = Arrays.stream(ComponentKey.values())
                .map(key -> new Heading(key, Words.of(key.name())))
                .toList();
        var free = Stream.of(
                        ComponentKey.FACILITIES,
                        ComponentKey.CONTROL,
                        ComponentKey.GUARANTEE,
                        ComponentKey.SECURITY,
                        ComponentKey.EVALUATION)
                .map(key -> new FreeText(key, new TextBlock(facilities, Marks.NONE, 1, List.of(), "")))
                .toList();
        var posts = steps.stream()
                .filter(step -> step.actor == Actor.POST)
                .flatMap(step -> Stream.of(step.post, step.signatory))
                .filter(post -> post != null)
                .distinct()
                .toList();
        return new StandardTexts(
                "Standar Pelayanan",
                "Persyaratan:",
                List.of(new Part(Words.of("Penyampaian"), headings)),
                new Complaints("Saluran:", complaints, "", List.of(), "", List.of(), "", null),
                new StaffLayout("", "{role} {count} orang", ""),
                List.of(new Staffing("Petugas", posts, posts.size())),
                List.of(new Competence("Petugas", Marks.NONE, List.of(TextItem.of("Menguasai aturan")))),
                free,
                Map.of(),
                remarks);
    }

    public static Requirement requirement(String code) {
        return requirement(code, Requirement.Condition.ALWAYS, null, "Standar komponen 2");
    }

    public static Requirement requirement(
            String code, Requirement.Condition condition, @Nullable String group, String basis) {
        return new Requirement(
                code,
                RequirementKind.FILE,
                "Syarat " + code,
                Words.of(code),
                null,
                true,
                condition,
                group,
                basis,
                RequirementRules.NONE);
    }

    private AgencyProfile agency() {
        return new AgencyProfile(
                "uji",
                "UJI",
                Words.of("Dinas Uji"),
                Words.of("Dinas Uji"),
                "Metro",
                "Lampung",
                ZoneId.of("Asia/Jakarta"),
                "indonesia",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                450,
                BudgetRounding.UP,
                new Accent("#123456"),
                new AgencyProfile.Letterhead("PEMERINTAH", List.of("DINAS UJI"), "Jl. Uji 1"),
                new AgencyProfile.Contacts("0725123456", "", "", "uji@example.id", "adu@example.id", Words.of("08-15")),
                List.of(new AgencyProfile.NumberBook("izin", Words.of("Izin"), reset)),
                List.of(),
                new AgencyProfile.Region("18.72", "Metro", List.of()),
                Map.of());
    }
}
