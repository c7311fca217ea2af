package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.shared.Actor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Applications for tests, carried to a status by their own verbs. */
public final class Applications {

    public static final long AGENCY = 3;
    public static final long ID = 77;
    public static final String NUMBER = "MTR-2026-000123";
    public static final Actor APPLICANT = new Actor(41L, "dr. Sekar Ayuningtyas", null, null);
    public static final Actor OFFICIAL = new Actor(52L, "Rangga Saputra", 8L, "Penata Perizinan");
    public static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    public static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    public static final String HASH = "ab".repeat(32);

    private Applications() {}

    public static LicenceApplication draft() {
        var application = LicenceApplication.draft(begin(), MONDAY_0900);
        identify(application, ID);
        return application;
    }

    public static Beginning begin() {
        return new Beginning(
                AGENCY,
                NUMBER,
                "dokter-spesialis-mandiri",
                5,
                41,
                ApplicationKind.NEW,
                Channel.ONLINE,
                false,
                "dr. Sekar Ayuningtyas",
                HASH,
                LocalDate.of(1986, 4, 21),
                null,
                null,
                new Answers(Map.of("phone", "081234567890")));
    }

    /** An application in a status that its verbs lead to. */
    public static LicenceApplication in(ApplicationStatus status) {
        var made = draft();
        switch (status) {
            case DRAFT -> {}
            case SUBMITTED -> submit(made);
            case RETURNED -> {
                submit(made);
                made.returnForCorrection(OFFICIAL, 2, MONDAY_0900);
            }
            case IN_PROCESS -> accept(made);
            case ISSUED -> {
                accept(made);
                made.issue(OFFICIAL, "503/0001/SIP-DS.1/DPMPTSP/2026", HASH, false, MONDAY_0900);
            }
            case HANDED_OVER -> {
                accept(made);
                made.issue(OFFICIAL, "503/0001/SIP-DS.1/DPMPTSP/2026", HASH, false, MONDAY_0900);
                made.handOver(APPLICANT, MONDAY_0900);
            }
            case REJECTED -> {
                accept(made);
                made.reject(OFFICIAL, "STR-DEAD", MONDAY_0900);
            }
            case CANCELLED -> made.cancel(APPLICANT, MONDAY_0900);
        }
        return made;
    }

    private static void submit(LicenceApplication made) {
        made.submit(APPLICANT, MONDAY_0900, MONDAY, HASH);
    }

    private static void accept(LicenceApplication made) {
        submit(made);
        made.accept(OFFICIAL, MONDAY_0900);
    }

    /** Gives an entity the id that the database would give it. */
    public static <T> T identify(T entity, long id) {
        try {
            Field field = declaring(entity.getClass()).getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Some entities have their id from a class above them. */
    private static Class<?> declaring(Class<?> type) {
        boolean here = Stream.of(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("id"));
        return here || type.getSuperclass() == null ? type : declaring(type.getSuperclass());
    }
}
