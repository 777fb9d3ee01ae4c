package id.lindung.privacy;

import static id.lindung.privacy.audit.AuditScene.BARITO_UTARA;
import static id.lindung.privacy.audit.AuditScene.PULANG_PISAU;
import static id.lindung.privacy.audit.AuditScene.asOwner;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class DataKeysIT {
    @Inject
    DataKeys keys;

    private final UUID sari = UUID.randomUUID();
    private final UUID dewi = UUID.randomUUID();

    @Test
    void anotherUnitCannotOpenTheKey() {
        // Given
        in(PULANG_PISAU, () -> keys.create(sari));
        // When, Then
        assertThatThrownBy(() -> in(BARITO_UTARA, () -> keys.open(sari))).isInstanceOf(NoDataKeyException.class);
        assertThat(in(BARITO_UTARA, () -> keys.openAll(List.of(sari)))).isEmpty();
    }

    @Test
    void aWrappedKeyMovedToAnotherOwnerDoesNotOpen() {
        // Given
        in(PULANG_PISAU, () -> keys.create(sari));
        in(PULANG_PISAU, () -> keys.create(dewi));
        asOwner(
                "update data_key set wrapped = (select wrapped from data_key where owner_id = ?) where owner_id = ?",
                sari,
                dewi);
        // When, Then
        assertThatThrownBy(() -> in(PULANG_PISAU, () -> keys.open(dewi))).isInstanceOf(UndecipherableException.class);
    }

    @Test
    void anOwnerHasOneKeyForGood() {
        // Given
        var cipher = in(PULANG_PISAU, () -> keys.create(sari).encrypt("person", "name", sari, "Sari"));
        // When
        assertThatThrownBy(() -> in(PULANG_PISAU, () -> keys.create(sari))).isInstanceOf(DataKeyExistsException.class);
        // Then
        assertThat(in(PULANG_PISAU, () -> keys.open(sari).decrypt("person", "name", sari, cipher)))
                .isEqualTo("Sari");
    }

    @Test
    void onceTheKeyIsDestroyedNothingIsReadable() {
        // Given
        in(PULANG_PISAU, () -> keys.create(sari));
        asOwner("delete from data_key where owner_id = ?", sari);
        // When, Then
        assertThatThrownBy(() -> in(PULANG_PISAU, () -> keys.open(sari))).isInstanceOf(NoDataKeyException.class);
    }

    @Test
    void withoutATransactionNoKeyIsMadeOrOpened() {
        assertThatThrownBy(() -> keys.create(sari)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> keys.openAll(List.of(sari))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aPageOfOwnersIsOpenedTogether() {
        // Given
        var sarisName = in(PULANG_PISAU, () -> keys.create(sari).encrypt("person", "name", sari, "Sari"));
        var dewisName = in(PULANG_PISAU, () -> keys.create(dewi).encrypt("person", "name", dewi, "Dewi"));
        // When
        var opened = in(PULANG_PISAU, () -> keys.openAll(List.of(sari, dewi, UUID.randomUUID())));
        // Then
        assertThat(opened).containsOnlyKeys(sari, dewi);
        assertThat(requireNonNull(opened.get(sari)).decrypt("person", "name", sari, sarisName))
                .isEqualTo("Sari");
        assertThat(requireNonNull(opened.get(dewi)).decrypt("person", "name", dewi, dewisName))
                .isEqualTo("Dewi");
    }

    private static <T> T in(String unit, Callable<T> work) {
        return Scopes.<T, RuntimeException>call(
                Scope.ofUnit(unit), () -> QuarkusTransaction.requiringNew().call(work));
    }
}
