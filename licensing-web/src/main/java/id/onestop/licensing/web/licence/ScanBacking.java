package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.ScanFiles;
import id.onestop.licensing.ejb.licence.ScanService;
import id.onestop.licensing.ejb.licence.ScanService.Kind;
import id.onestop.licensing.ejb.licence.ScanService.Scans;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Scans of a file's paper: what there is, and the scans themselves to keep. */
@Named
@RequestScoped
public class ScanBacking {

    @Inject
    ScanService scans;

    @Inject
    ScanFiles files;

    private @Nullable Scans known;

    /** What was scanned of a file. */
    public Scans of(String number) {
        if (known == null) {
            known = scans.of(number);
        }
        return known;
    }

    public void letter() {
        send(Kind.SIGNED_LETTER);
    }

    public void proof() {
        send(Kind.HAND_OVER_PROOF);
    }

    private void send(Kind kind) {
        var scan = files.open(PathParameters.get("number"), kind);
        FileAnswer.attachment(scan.name(), scan.mediaType(), scan.content());
    }
}
