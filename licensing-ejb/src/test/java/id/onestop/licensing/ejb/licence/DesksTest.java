package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.document.FileIntake;
import id.onestop.licensing.ejb.document.IntakeRule;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.document.ReceivedFiles;
import id.onestop.licensing.ejb.shared.SeenVersion;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Desks look first, then draw or read for a while, and act at last: the version that was seen counts at both ends. */
class DesksTest {

    private static final String NUMBER = "1";
    private static final long DRAWN = 7;

    private final SeenVersion seen = new SeenVersion();
    private long version = DRAWN;
    private boolean disturbed;
    private int done;

    private final PrintDesk printing = new PrintDesk();
    private final WetSignatureDesk signing = new WetSignatureDesk();
    private final CollectionDesk collecting = new CollectionDesk();

    @BeforeEach
    void arrange() {
        printing.seen = seen;
        printing.prints = new Prints();
        printing.letters = new Letters();
        printing.store = new PaperStore() {
            @Override
            public Sha256 keep(byte[] paper) {
                return Sha256.ofText("paper");
            }
        };
        signing.seen = seen;
        signing.signatures = new Signatures();
        signing.intake = new SlowIntake();
        collecting.seen = seen;
        collecting.collections = new Collections();
        collecting.intake = new SlowIntake();
    }

    private void look() {
        seen.require(NUMBER, version);
    }

    private void act() {
        seen.require(NUMBER, version);
        done++;
    }

    private void meanwhile() {
        if (disturbed) {
            version++;
        }
    }

    private final class Prints extends PrintService {
        @Override
        public PreparedPrint prepare(String number, @Nullable String serial) {
            look();
            return new PreparedPrint(null, null, null);
        }

        @Override
        public void record(String number, @Nullable String serial, Sha256 print) {
            act();
        }
    }

    private final class Letters implements LicencePapers {
        @Override
        public byte[] licence(LicenceView licence, AgencyView agency, ServiceDefinition definition, boolean draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] print(LicenceView licence, AgencyView agency, ServiceDefinition definition) {
            meanwhile();
            return new byte[1];
        }
    }

    private final class Signatures extends WetSignatureService {
        @Override
        public void expect(RecordWetSignature command) {
            look();
        }

        @Override
        public void record(RecordWetSignature command, ReceivedFile scan) {
            act();
        }
    }

    private final class Collections extends CollectionService {
        @Override
        public void expect(CollectLicence command) {
            look();
        }

        @Override
        public void collect(CollectLicence command, @Nullable ReceivedFile proof) {
            act();
        }
    }

    private final class SlowIntake extends FileIntake {
        @Override
        public ReceivedFile receive(InputStream content, @Nullable String sentName, IntakeRule rule) {
            meanwhile();
            return ReceivedFiles.of(Sha256.ofText("scan"));
        }
    }

    private void print() {
        printing.print(NUMBER, null);
    }

    private void sign() {
        signing.record(new RecordWetSignature(NUMBER, null, false, null), InputStream.nullInputStream(), null);
    }

    private void collect() {
        var command = new CollectLicence(NUMBER, Recipient.HOLDER, null, IdentityShown.KTP, null);
        collecting.collect(command, InputStream.nullInputStream(), null);
    }

    private void refused(long drawn, Runnable act) {
        assertThatThrownBy(() -> seen.during(drawn, act))
                .isInstanceOfSatisfying(
                        Conflict.class, it -> assertThat(it.code()).isEqualTo("CHANGED_MEANWHILE"));
    }

    @Test
    void whatWasSeenAtTheirBeginningStillHolds() {
        seen.during(DRAWN, this::print);
        seen.during(DRAWN, this::sign);
        seen.during(DRAWN, this::collect);

        assertThat(done).isEqualTo(3);
    }

    @Test
    void anotherVersionIsRefusedBeforeAnythingIsReadOrDrawn() {
        disturbed = true;

        refused(6, this::print);
        refused(6, this::sign);
        refused(6, this::collect);

        assertThat(version).isEqualTo(DRAWN);
    }

    @Test
    void whoComesInBetweenIsNoticedByTheAct() {
        disturbed = true;

        refused(version, this::print);
        refused(version, this::sign);
        refused(version, this::collect);

        assertThat(done).isZero();
        assertThat(version).isEqualTo(DRAWN + 3);
    }

    @Test
    void whoNamesNoVersionIsAskedForNone() {
        disturbed = true;

        print();
        sign();
        seen.during(-1, this::collect);

        assertThat(done).isEqualTo(3);
    }
}
