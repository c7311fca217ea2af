package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.ejb.workflow.FileBatch.State;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many drafts verified in one go: each for itself. */
abstract class BatchJourney extends FileJourney {

    BatchJourney(Engine engine) {
        super(engine);
    }

    @BeforeEach
    void everyFileInATransactionOfItsOwn() {
        var real = new BatchStep();
        real.items = office.server.bean(WorkItemService.class);
        real.verifications = office.server.bean(VerificationService.class);
        office.server.rebind(
                BatchStep.class,
                new BatchStep() {
                    @Override
                    public void verify(String number, @Nullable String note) {
                        office.server.inTransaction(() -> {
                            office.server
                                    .bean(RowSecurity.class)
                                    .enter(office.server
                                            .bean(CurrentCaller.class)
                                            .require());
                            real.verify(number, note);
                            return true;
                        });
                    }
                },
                BatchService.class);
    }

    private String waiting() {
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        return number;
    }

    private FileBatch verify(Caller official, String... numbers) {
        var files = List.of(numbers).stream()
                .map(number -> Entry.waiting(number, number))
                .toList();
        office.server.call(official, BatchService.class, it -> it.verify(files, "Sekaligus"));
        return office.server
                .call(official, BatchService.class, BatchService::last)
                .orElseThrow();
    }

    private List<BatchPreview> preview(Caller official, String... numbers) {
        return office.server.call(official, BatchService.class, it -> it.preview(List.of(numbers)));
    }

    @Test
    void thePreviewSaysWhereEachGoesAndWhatStandsInTheWay() {
        var free = waiting();
        var own = office.submitted(office.applicant());
        office.pass(office.wulan, own);
        var taken = waiting();
        office.claim(office.wulan, taken);
        var elsewhere = office.submitted(office.applicant());

        var previews = preview(office.laras, free, own, taken, elsewhere).stream()
                .collect(Collectors.toMap(one -> one.line().row().number(), one -> one));

        assertThat(previews).containsOnlyKeys(free, own, taken);
        assertThat(previews.get(free).nextPost().id()).isEqualTo("Kepala Dinas");
        assertThat(previews.get(free).possible()).isTrue();
        assertThat(previews.get(taken).obstacle()).isEqualTo("WORK_ITEM_TAKEN");
        assertThat(preview(office.wulan, own))
                .extracting(BatchPreview::obstacle)
                .containsExactly("FOUR_EYES");
        assertThat(preview(office.stranger, free)).isEmpty();
        assertThat(preview(office.rangga, free)).isEmpty();
    }

    @Test
    void aFailureInOneLeavesTheOthers() {
        var first = waiting();
        var taken = waiting();
        office.claim(office.wulan, taken);
        var last = waiting();

        var batch = verify(office.laras, first, taken, last);

        assertThat(batch.isOver()).isTrue();
        assertThat(batch.entries()).extracting(Entry::state).containsExactly(State.DONE, State.FAILED, State.DONE);
        assertThat(batch.entries().get(1).code()).isEqualTo("WORK_ITEM_TAKEN");
        assertThat(openItem(first).stepCode()).isEqualTo("keputusan");
        assertThat(openItem(taken).claimedByName()).isEqualTo("Wulan Kartika");
        assertThat(openItem(last).stepCode()).isEqualTo("keputusan");
        assertThat(card(last)).last().extracting(HandOver::note).isEqualTo("Sekaligus");
        assertThat(verified().whole()).isTrue();
    }

    @Test
    void whatMayNotBeVerifiedIsNotTakenEither() {
        var own = office.submitted(office.applicant());
        office.pass(office.wulan, own);

        var batch = verify(office.wulan, own);

        assertThat(batch.entries()).extracting(Entry::code).containsExactly("FOUR_EYES");
        assertThat(openItem(own).claimedBy()).isNull();
    }

    @Test
    void anotherAgencysFilesAreNotFound() {
        var number = waiting();

        var batch = verify(office.stranger, number);

        assertThat(batch.entries()).extracting(Entry::code).containsExactly("APPLICATION_NOT_FOUND");
    }

    @Test
    void aFileAtAnotherStepStaysThere() {
        var number = office.atDecision(sekar, ApplicationKind.NEW);

        var batch = verify(office.wulan, number);

        assertThat(batch.entries()).extracting(Entry::state).containsExactly(State.FAILED);
        assertThat(openItem(number).claimedByName()).isEqualTo("Bagas Wirayudha");
    }
}
