package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The QR code of a receipt")
class QrPictureTest {

    private static final int SCALE = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void is_read_as_the_address_it_was_drawn_from() throws Exception {
        String address = "https://izin.example.id/track?number=MTR-2026-000123";
        var code = QrPicture.of(address);
        var bitmap = new BinaryBitmap(new HybridBinarizer(drawn(code)));

        var read = new QRCodeReader().decode(bitmap);

        assertThat(read.getText()).isEqualTo(address);
        assertThat(read.getBarcodeFormat()).isEqualTo(BarcodeFormat.QR_CODE);
    }

    private static RGBLuminanceSource drawn(QrPicture code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var module = MODULE.matcher(code.path());
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * SCALE;
            int top = Integer.parseInt(module.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
