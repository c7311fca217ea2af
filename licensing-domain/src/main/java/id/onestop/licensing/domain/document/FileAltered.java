package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.Conflict;
import jakarta.ejb.ApplicationException;
import java.util.Map;

/** A stored content is not what was stored: it is told, and never handed out. */
@ApplicationException(rollback = true)
public class FileAltered extends Conflict {

    private static final long serialVersionUID = 1L;

    private FileAltered(String code, Sha256 wanted) {
        super(code, Map.of("sha256", wanted.hex()));
    }

    public static FileAltered altered(Sha256 wanted) {
        return new FileAltered("FILE_ALTERED", wanted);
    }

    public static FileAltered missing(Sha256 wanted) {
        return new FileAltered("FILE_MISSING", wanted);
    }
}
