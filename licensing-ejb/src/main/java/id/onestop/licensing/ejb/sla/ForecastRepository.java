package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.sla.Forecast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Keeps what decided files took, and what follows from it for the next. */
@ApplicationScoped
public class ForecastRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /**
     * What one decided file took at one step.
     *
     * @param stay working minutes of the agency within the step
     * @param rest working minutes of the agency from its beginning to the decision
     */
    public record Sample(
            long agencyId,
            long applicationId,
            String serviceCode,
            String stepCode,
            LocalDate day,
            long stay,
            long rest) {}

    /** The forecasts of an agency. */
    @SuppressWarnings("unchecked")
    public List<StepForecast> list(long agencyId) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select service_code, step_code, cases, stay_half, stay_most, rest_half, rest_most"
                        + " from step_forecast where agency_id = ?1 order by service_code, step_code")
                .setParameter(1, agencyId)
                .getResultList();
        return rows.stream()
                .map(row -> new StepForecast(
                        (String) row[0],
                        (String) row[1],
                        new Forecast(number(row[2]), number(row[3]), number(row[4])),
                        new Forecast(number(row[2]), number(row[5]), number(row[6]))))
                .toList();
    }

    public void add(Sample sample) {
        entityManager
                .createNativeQuery("insert into step_sample (agency_id, application_id, service_code, step_code,"
                        + " decided_day, stay_minutes, rest_minutes) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, sample.agencyId())
                .setParameter(2, sample.applicationId())
                .setParameter(3, sample.serviceCode())
                .setParameter(4, sample.stepCode())
                .setParameter(5, sample.day())
                .setParameter(6, sample.stay())
                .setParameter(7, sample.rest())
                .executeUpdate();
    }

    /** Forgets the samples since a day, so that they are read from the files anew. */
    public void forget(long agencyId, LocalDate from) {
        entityManager
                .createNativeQuery("delete from step_sample where agency_id = ?1 and decided_day >= ?2")
                .setParameter(1, agencyId)
                .setParameter(2, from)
                .executeUpdate();
    }

    /** The same for one day. */
    public void forgetDay(long agencyId, LocalDate day) {
        entityManager
                .createNativeQuery("delete from step_sample where agency_id = ?1 and decided_day = ?2")
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .executeUpdate();
    }

    /** The steps of an agency of which there are samples since a day. */
    @SuppressWarnings("unchecked")
    public List<Object[]> steps(long agencyId, LocalDate since) {
        return entityManager
                .createNativeQuery("select distinct service_code, step_code from step_sample"
                        + " where agency_id = ?1 and decided_day >= ?2 order by service_code, step_code")
                .setParameter(1, agencyId)
                .setParameter(2, since)
                .getResultList();
    }

    /** What the last files took at a step: within it, and from its beginning to the decision. */
    @SuppressWarnings("unchecked")
    public List<Object[]> minutes(long agencyId, String service, String step, LocalDate since, int most) {
        return entityManager
                .createNativeQuery("select stay_minutes, rest_minutes from step_sample where agency_id = ?1"
                        + " and service_code = ?2 and step_code = ?3 and decided_day >= ?4"
                        + " order by decided_day desc, application_id desc")
                .setParameter(1, agencyId)
                .setParameter(2, service)
                .setParameter(3, step)
                .setParameter(4, since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes all forecasts of an agency in place of those before. */
    public void replace(long agencyId, List<StepForecast> forecasts) {
        entityManager
                .createNativeQuery("delete from step_forecast where agency_id = ?1")
                .setParameter(1, agencyId)
                .executeUpdate();
        for (var forecast : forecasts) {
            entityManager
                    .createNativeQuery(
                            "insert into step_forecast (agency_id, service_code, step_code, cases, stay_half,"
                                    + " stay_most, rest_half, rest_most) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                    .setParameter(1, agencyId)
                    .setParameter(2, forecast.serviceCode())
                    .setParameter(3, forecast.stepCode())
                    .setParameter(4, forecast.rest().cases())
                    .setParameter(5, forecast.stay().half())
                    .setParameter(6, forecast.stay().most())
                    .setParameter(7, forecast.rest().half())
                    .setParameter(8, forecast.rest().most())
                    .executeUpdate();
        }
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
