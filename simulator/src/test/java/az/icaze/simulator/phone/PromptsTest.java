package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.icaze.simulator.Refused;
import az.icaze.simulator.database.TestWorld;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptsTest {

    private static final byte[] HASH = hash(7);

    private final TestPhones world = new TestPhones(TestWorld.open());

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void signs_the_given_hash_with_the_key_of_the_purpose(Purpose purpose) throws Exception {
        world.prompts.show(TestPhones.prompt(purpose, HASH));
        String pin = purpose == Purpose.AUTHENTICATION ? "1462" : "14627";
        assertThat(world.prompts.answer(TestPhones.CARD, pin).right()).isTrue();

        JsonObject told = told();
        assertThat(told.getString("outcome")).isEqualTo("OK");
        byte[] signature = Base64.getDecoder().decode(told.getString("signature"));
        assertThat(signature).hasSize(64);
        assertThat(stands(purpose, signature)).isTrue();
        assertThat(stands(other(purpose), signature)).isFalse();
    }

    @Test
    void keeps_the_prompt_after_a_wrong_pin_and_gives_up_after_the_third() {
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(world.prompts.answer(TestPhones.CARD, "0000").left()).isEqualTo(2);
        assertThat(world.prompts.answer(TestPhones.CARD, "0000").left()).isEqualTo(1);
        assertThat(world.told()).isEmpty();
        assertThat(world.prompts.answer(TestPhones.CARD, "0000").blocked()).isTrue();
        assertThat(told().getString("outcome")).isEqualTo("PIN_BLOCKED");
        assertThat(told()).doesNotContainKey("signature");
        assertThat(world.prompts.open(TestPhones.CARD)).isEmpty();
    }

    @Test
    void says_that_the_pin_is_blocked_when_the_next_prompt_comes() {
        for (int i = 0; i < 3; i++) {
            world.codes.check(TestPhones.CARD, Code.PIN1, "0000");
        }
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(told().getString("outcome")).isEqualTo("PIN_BLOCKED");
    }

    @Test
    void costs_no_try_without_a_prompt_or_with_too_few_digits() {
        assertThatThrownBy(() -> world.prompts.answer(TestPhones.CARD, "0000"))
                .isInstanceOf(Refused.class)
                .hasMessage("prompt.none");
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThatThrownBy(() -> world.prompts.answer(TestPhones.CARD, "000")).hasMessage("code.form.4");
        assertThat(world.codes.left(TestPhones.CARD)).containsEntry(Code.PIN1, 3);
    }

    @Test
    void shows_one_prompt_at_a_time_and_each_only_once() {
        Prompt first = TestPhones.prompt(Purpose.AUTHENTICATION, HASH);
        Prompt second = TestPhones.prompt(Purpose.SIGNATURE, hash(9));
        world.prompts.show(first);
        world.prompts.show(second);
        assertThat(world.prompts.open(TestPhones.CARD).orElseThrow().session()).isEqualTo(second.session());
        world.prompts.cancel(TestPhones.CARD);
        world.prompts.show(second);
        assertThat(world.prompts.open(TestPhones.CARD)).isEmpty();
        assertThat(world.told()).hasSize(1);
        assertThat(told().getString("outcome")).isEqualTo("CANCELLED");
    }

    @Test
    void takes_a_withdrawn_prompt_off_the_screen_without_a_word() {
        Prompt prompt = TestPhones.prompt(Purpose.AUTHENTICATION, HASH);
        world.prompts.show(prompt);
        world.prompts.withdraw(prompt.session());
        assertThat(world.prompts.open(TestPhones.CARD)).isEmpty();
        assertThat(world.told()).isEmpty();
    }

    @Test
    void waits_for_nobody_after_the_time_is_over() {
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(waiting()).isTrue();
        world.database.atOnce(sql -> sql.update("update prompt set expires = ?", TestPhones.NOW));
        assertThat(waiting()).isFalse();
        assertThat(world.prompts.open(TestPhones.CARD)).isEmpty();
    }

    private boolean waiting() {
        return world.phones.all().stream()
                .filter(row -> row.phone().equals(TestPhones.CARD))
                .anyMatch(Phones.PhoneRow::waiting);
    }

    @Test
    void refuses_a_code_that_is_not_of_the_hash() {
        Prompt prompt = TestPhones.prompt(Purpose.AUTHENTICATION, HASH);
        world.prompts.show(new Prompt(
                prompt.session(),
                prompt.phone(),
                prompt.purpose(),
                prompt.text(),
                prompt.language(),
                "0000".equals(prompt.verificationCode()) ? "0001" : "0000",
                prompt.hash(),
                prompt.expires()));
        assertThat(told().getString("outcome")).isEqualTo("SIM_ERROR");
    }

    @Test
    @DisplayName("R120, R121: out of reach, without balance, and barred")
    void is_absent_when_switched_off_and_raises_error_0035_without_balance() {
        world.phones.power(TestPhones.CARD, false);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(told().getString("outcome")).isEqualTo("PHONE_ABSENT");
        world.phones.power(TestPhones.CARD, true);
        world.operators.accounts.set(TestPhones.CARD, new BigDecimal("0.04"));
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(told().getString("outcome")).isEqualTo("ERROR_0035");
        world.operators.accounts.topUp(TestPhones.CARD, new BigDecimal("0.01"));
        world.phones.bar(TestPhones.CARD, true);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(told().getString("outcome")).isEqualTo("ERROR_0035");
        world.phones.bar(TestPhones.CARD, false);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(world.prompts.open(TestPhones.CARD)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Handset.class,
            names = {"ERROR_0035", "PHONE_ABSENT", "SIM_ERROR", "DELIVERY_ERROR", "TIMEOUT"})
    void answers_by_itself_what_it_was_told_to(Handset handset) {
        world.phones.answer(TestPhones.CARD, handset);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(told().getString("outcome")).isEqualTo(handset.name());
    }

    @Test
    void says_nothing_at_all_when_silent() {
        world.phones.answer(TestPhones.CARD, Handset.SILENT);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        assertThat(world.told()).isEmpty();
        assertThat(world.phones.view(TestPhones.CARD).prompt()).isEmpty();
    }

    @Test
    void signs_with_a_foreign_key_when_told_to() throws Exception {
        world.phones.answer(TestPhones.CARD, Handset.WRONG_SIGNATURE);
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        world.prompts.answer(TestPhones.CARD, "1462");
        assertThat(stands(Purpose.AUTHENTICATION, Base64.getDecoder().decode(told().getString("signature"))))
                .isFalse();
    }

    @Test
    void shows_no_code_and_no_key_as_json() {
        world.prompts.show(TestPhones.prompt(Purpose.AUTHENTICATION, HASH));
        JsonObject json = PhoneJson.of(world.phones.view(TestPhones.CARD));
        assertThat(json.getJsonObject("tries").getInt("pin1")).isEqualTo(3);
        assertThat(json.getJsonObject("prompt").getString("verificationCode")).isEqualTo(VerificationCode.of(HASH));
        assertThat(json.toString()).doesNotContain("1462\"", "21477170\"", "salt", "private");
    }

    @Test
    void makes_the_code_of_the_published_example() {
        byte[] hash = new byte[32];
        hash[0] = 0x2f;
        hash[31] = (byte) 0xb6;
        assertThat(VerificationCode.of(hash)).isEqualTo("1462");
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) 0xff);
        assertThat(VerificationCode.of(ones)).isEqualTo("8191");
    }

    private boolean stands(Purpose purpose, byte[] value) throws Exception {
        byte[] key = world.database
                .atOnce(sql -> sql.one(
                        "select public_key from sim_key where phone = ? and purpose = ?",
                        row -> row.bytes("public_key"),
                        TestPhones.CARD,
                        purpose))
                .orElseThrow();
        Signature check = Signature.getInstance("NONEwithECDSAinP1363Format");
        check.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
        check.update(HASH);
        return check.verify(value);
    }

    private JsonObject told() {
        List<String> all = world.told();
        return Json.createReader(new StringReader(all.get(all.size() - 1))).readObject();
    }

    private static Purpose other(Purpose purpose) {
        return purpose == Purpose.SIGNATURE ? Purpose.AUTHENTICATION : Purpose.SIGNATURE;
    }

    private static byte[] hash(int seed) {
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (i * 31 + seed);
        }
        return hash;
    }
}
