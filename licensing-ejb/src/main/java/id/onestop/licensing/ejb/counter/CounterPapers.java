package id.onestop.licensing.ejb.counter;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.ejb.licence.LetterTexts;
import id.onestop.licensing.ejb.licence.PaperSheets;
import id.onestop.licensing.ejb.paper.ReceiptPaper;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Papers that the counter hands over, drawn with no transaction open; rights are checked where their contents are collected. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CounterPapers {

    @Inject
    AssistedApplicationService applications;

    @Inject
    PaperSheets sheets;

    @Inject
    LetterTexts texts;

    @Inject
    Settings settings;

    /** The receipt; for who stands here and has not activated the account it bears a new code, and earlier codes end. */
    @PermitAll
    public byte[] receipt(String number) {
        var plain = sheets.receipt(number);
        var sheet = plain.with(texts.of(LetterKind.RECEIPT, plain.facts()));
        var address = settings.text(Setting.PUBLIC_ADDRESS) + "/activate";
        return ReceiptPaper.render(applications
                .activationCode(number)
                .map(code -> sheet.withActivation(address, code.name(), code.code()))
                .orElse(sheet));
    }
}
