package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;

/** Pours the answers of past days out, all in one transaction and in a random order; called by the timer alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SurveyPouring {

    private final SecureRandom random = new SecureRandom();

    @Inject
    SurveyRepository answers;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Returns how many answers were poured; a day is over when it is over in all zones of the country. */
    @PermitAll
    public int pour() {
        rows.enterWorker();
        var pots = answers.lockPotsBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        var all = new ArrayList<>(
                pots.stream().flatMap(pot -> pot.pour().stream()).toList());
        Collections.shuffle(all, random);
        all.forEach(answers::add);
        pots.forEach(answers::remove);
        return all.size();
    }
}
