package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import id.onestop.licensing.ejb.shared.RowsRepository;
import id.onestop.licensing.ejb.workflow.Expectations.Expectation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts a day of an agency from its files, and keeps what it counted. */
@ApplicationScoped
class FigureRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** One at a time counts for an agency, so that two nodes never write the same number twice. */
    void hold(long agencyId) {
        FirstKeyRepository.holdAgency(entityManager, agencyId);
    }

    /** Counts what happened between two moments of a day. */
    List<Figure> count(long agencyId, LocalDate day, Instant from, Instant to) {
        var figures = new ArrayList<Figure>();
        for (var measure : Measure.values()) {
            figures.addAll(count(agencyId, day, measure, from, to));
        }
        return figures;
    }

    @SuppressWarnings("unchecked")
    private List<Figure> count(long agencyId, LocalDate day, Measure measure, Instant from, Instant to) {
        var counted = Counted.by(measure);
        boolean steps = !counted.step().isEmpty();
        boolean decided = measure == Measure.ON_TIME || measure == Measure.LATE;
        var select = "select a.service_code, " + (steps ? counted.step() : "''") + ", count(*), "
                + (decided ? "coalesce(sum(t.rest_minutes), 0)" : "0");
        var tables = decided
                ? counted.cases()
                        .replace(
                                " where ",
                                " left join step_sample t on t.application_id = a.id and t.step_code = '' where ")
                : counted.cases();
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        select + " from " + tables + " group by a.service_code" + (steps ? ", " + counted.step() : ""))
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream()
                .map(row -> new Figure(day, (String) row[0], text(row[1]), measure, number(row[2]), number(row[3])))
                .toList();
    }

    /** Writes the numbers of a day in place of those before. */
    void replace(long agencyId, LocalDate day, List<Figure> figures) {
        entityManager
                .createNativeQuery("delete from day_figure where agency_id = ?1 and figure_day = ?2")
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .executeUpdate();
        for (var figure : figures) {
            entityManager
                    .createNativeQuery(
                            "insert into day_figure (agency_id, figure_day, service_code, step_code, measure,"
                                    + " cases, minutes) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                    .setParameter(1, agencyId)
                    .setParameter(2, day)
                    .setParameter(3, figure.service())
                    .setParameter(4, figure.step())
                    .setParameter(5, figure.measure().name())
                    .setParameter(6, figure.cases())
                    .setParameter(7, figure.minutes())
                    .executeUpdate();
        }
    }

    /** The numbers of some days, as they are kept. */
    @SuppressWarnings("unchecked")
    List<Figure> list(long agencyId, LocalDate from, LocalDate to) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select cast(figure_day as varchar(10)), service_code, step_code, measure, cases, minutes from"
                                + " day_figure where agency_id = ?1 and figure_day between ?2 and ?3 order by figure_day,"
                                + " service_code, step_code, measure")
                .setParameter(1, agencyId)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
        return rows.stream()
                .map(row -> new Figure(
                        day(row[0]),
                        (String) row[1],
                        text(row[2]),
                        Measure.valueOf((String) row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    /** Up to which day the numbers of an agency are final. */
    Optional<LocalDate> settled(long agencyId) {
        List<?> days = entityManager
                .createNativeQuery("select cast(settled_day as varchar(10)) from day_settled where agency_id = ?1")
                .setParameter(1, agencyId)
                .getResultList();
        return days.stream().findFirst().map(FigureRepository::day);
    }

    void settle(long agencyId, LocalDate day) {
        int changed = entityManager
                .createNativeQuery("update day_settled set settled_day = ?2 where agency_id = ?1")
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .executeUpdate();
        if (changed == 0) {
            entityManager
                    .createNativeQuery("insert into day_settled (agency_id, settled_day) values (?1, ?2)")
                    .setParameter(1, agencyId)
                    .setParameter(2, day)
                    .executeUpdate();
        }
    }

    /** A day is to be counted again. */
    void markDirty(long agencyId, LocalDate day, Instant since) {
        hold(agencyId);
        int known = entityManager
                .createNativeQuery("update figure_dirty set marks = marks + 1 where agency_id = ?1 and figure_day = ?2")
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .executeUpdate();
        if (known == 0) {
            entityManager
                    .createNativeQuery(
                            "insert into figure_dirty (agency_id, figure_day, marks, since) values (?1, ?2, 1, ?3)")
                    .setParameter(1, agencyId)
                    .setParameter(2, day)
                    .setParameter(3, since)
                    .executeUpdate();
        }
    }

    /** Days to be counted again, of all agencies. */
    @SuppressWarnings("unchecked")
    List<DirtyDay> dirty() {
        List<Object[]> days = entityManager
                .createNativeQuery("select agency_id, cast(figure_day as varchar(10)), marks, since from figure_dirty"
                        + " order by agency_id, figure_day")
                .getResultList();
        return days.stream()
                .map(row -> new DirtyDay(number(row[0]), day(row[1]), (int) number(row[2]), instant(row[3])))
                .toList();
    }

    /** The day was counted again; a mark that came meanwhile stays. */
    void clean(DirtyDay counted) {
        entityManager
                .createNativeQuery("delete from figure_dirty where agency_id = ?1 and figure_day = ?2 and marks = ?3")
                .setParameter(1, counted.agencyId())
                .setParameter(2, counted.day())
                .setParameter(3, counted.marks())
                .executeUpdate();
    }

    /** When the first file of an agency came in; empty before that. */
    Optional<Instant> first(long agencyId) {
        return Optional.ofNullable(entityManager
                .createQuery("select min(s.submittedAt) from Submission s where s.agencyId = :agency", Instant.class)
                .setParameter("agency", agencyId)
                .getSingleResult());
    }

    /** Files decided between two moments of which no sample is kept. */
    List<Long> unsampled(long agencyId, Instant from, Instant to, int most) {
        List<?> ids = entityManager
                .createNativeQuery("select a.id from licence_application a where a.agency_id = :agency"
                        + " and a.closed_at >= :from and a.closed_at < :to"
                        + " and a.status in ('ISSUED', 'HANDED_OVER', 'REJECTED') and not exists ("
                        + "select 1 from step_sample t where t.application_id = a.id) order by a.id")
                .setParameter("agency", agencyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Open steps after an id; of one step of a service alone, if one is given. */
    List<WorkItem> openSteps(long agencyId, @Nullable StepOf step, long after, int most) {
        var one = step == null ? "" : " and w.serviceCode = :service and w.stepCode = :step";
        var query = entityManager
                .createQuery(
                        "select w from WorkItem w where w.agencyId = :agency" + one
                                + " and w.state <> :done and w.id > :after order by w.id",
                        WorkItem.class)
                .setParameter("agency", agencyId)
                .setParameter("done", WorkState.DONE)
                .setParameter("after", after)
                .setMaxResults(most);
        if (step != null) {
            query.setParameter("service", step.service()).setParameter("step", step.step());
        }
        return query.getResultList();
    }

    /**
     * Writes what is expected of open steps, unless their limits moved meanwhile. The versions of the rows stay: whoever works
     * on the files at this moment is not disturbed.
     */
    void expect(Map<WorkItem, Expectation> others) {
        RowsRepository.write(
                entityManager,
                "update work_item set expected_minutes = ?, act_by = ? where id = ? and state <> 'DONE' and due_at = ?",
                others.entrySet(),
                (statement, row) -> {
                    statement.setLong(1, row.getValue().minutes());
                    RowsRepository.moment(statement, 2, row.getValue().begin());
                    statement.setLong(3, row.getKey().id());
                    RowsRepository.moment(statement, 4, row.getKey().dueAt());
                });
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) value;
    }

    /** An empty word may come padded or not at all. */
    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
