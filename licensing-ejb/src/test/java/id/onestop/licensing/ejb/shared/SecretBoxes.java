package id.onestop.licensing.ejb.shared;

import java.util.Map;

/** Boxes with keys that tests choose. */
public final class SecretBoxes {

    private SecretBoxes() {}

    public static SecretBox with(String key) {
        var box = new SecretBox();
        box.settings = Settings.of(Map.of(Setting.IDENTITY_KEY, key));
        box.load();
        return box;
    }
}
