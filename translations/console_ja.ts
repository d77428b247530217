<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AuditCsv</name>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Operator ID</source>
        <translation>操作者ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>User</source>
        <translation>対象ユーザー</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>対象ユーザーID</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>適用ルール</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前の記録のハッシュ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>AuditKind</name>
    <message>
        <source>Organisation created</source>
        <translation>組織の作成</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>CSVからのインポート</translation>
    </message>
    <message>
        <source>Deletion of a user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Deactivation of a user</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>Activation of a user</source>
        <translation>ユーザーの有効化</translation>
    </message>
    <message>
        <source>Migration without deleting</source>
        <translation>削除せずに移行</translation>
    </message>
    <message>
        <source>Mass owner change</source>
        <translation>担当者の一括変更</translation>
    </message>
    <message>
        <source>Reading of the audit log</source>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>Verification of the audit log</source>
        <translation>監査ログの検証</translation>
    </message>
    <message>
        <source>Export of the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Mail settings locked</source>
        <translation>メールの設定のロック</translation>
    </message>
    <message>
        <source>Mail settings unlocked</source>
        <translation>メールの設定のロックの解除</translation>
    </message>
    <message>
        <source>Mail settings saved</source>
        <translation>メールの設定の保存</translation>
    </message>
    <message>
        <source>Certificate of a mail server accepted</source>
        <translation>メールサーバーの証明書の承認</translation>
    </message>
    <message>
        <source>Backup of a mailbox</source>
        <translation>メールボックスのバックアップ</translation>
    </message>
    <message>
        <source>Latest backup of a mailbox</source>
        <translation>メールボックスの最新のバックアップ</translation>
    </message>
    <message>
        <source>Export of backed-up mail</source>
        <translation>バックアップしたメールのエクスポート</translation>
    </message>
</context>
<context>
    <name>AuditMailTelling</name>
    <message>
        <source>%1 locked the mail settings of %2.</source>
        <translation>%1が、%2のメールの設定をロックしました。</translation>
    </message>
    <message>
        <source>%1 unlocked the mail settings of %2.</source>
        <translation>%1が、%2のメールの設定のロックを解除しました。</translation>
    </message>
    <message>
        <source>%1 confirmed their own mail settings unchanged.</source>
        <translation>%1が、自分のメールの設定を変更なしで確認しました。</translation>
    </message>
    <message>
        <source>%1 changed their own mail settings.</source>
        <translation>%1が、自分のメールの設定を変更しました。</translation>
    </message>
    <message>
        <source>%1 accepted the certificate of a mail server.</source>
        <translation>%1が、メールサーバーの証明書を承認しました。</translation>
    </message>
    <message>
        <source>%1 exported all backed-up mail.</source>
        <translation>%1が、バックアップしたすべてのメールをエクスポートしました。</translation>
    </message>
    <message>
        <source>%1 wanted to lock the mail settings of %2.</source>
        <translation>%1が、%2のメールの設定をロックしようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to unlock the mail settings of %2.</source>
        <translation>%1が、%2のメールの設定のロックを解除しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to change their own mail settings.</source>
        <translation>%1が、自分のメールの設定を変更しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to accept the certificate of a mail server.</source>
        <translation>%1が、メールサーバーの証明書を承認しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to export all backed-up mail.</source>
        <translation>%1が、バックアップしたすべてのメールをエクスポートしようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to back up the mailbox of %2.</source>
        <translation>%1が、%2のメールボックスのバックアップを取得しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to take a latest backup of the mailbox of %2.</source>
        <translation>%1が、%2のメールボックスの最新のバックアップを取得しようとしました。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>User name at the server</source>
        <translation>サーバーのユーザー名</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>接続の保護</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有の設定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>State of the backup</source>
        <translation>バックアップのステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Messages saved</source>
        <translation>保存したメール</translation>
    </message>
    <message>
        <source>Messages left alone</source>
        <translation>保存しなかったメール</translation>
    </message>
    <message>
        <source>Messages that nobody can read</source>
        <translation>誰も閲覧できないメール</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 began a latest backup of the mailbox of %2.</source>
        <translation>%1が、%2のメールボックスの最新のバックアップを開始しました。</translation>
    </message>
    <message>
        <source>%1 began a backup of the mailbox of %2.</source>
        <translation>%1が、%2のメールボックスのバックアップを開始しました。</translation>
    </message>
    <message>
        <source>The latest backup of the mailbox of %1 was completed.</source>
        <translation>%1のメールボックスの最新のバックアップが完了しました。</translation>
    </message>
    <message>
        <source>The backup of the mailbox of %1 was completed.</source>
        <translation>%1のメールボックスのバックアップが完了しました。</translation>
    </message>
    <message>
        <source>The backup of the mailbox of %1 ended before it was complete.</source>
        <translation>%1のメールボックスのバックアップは、完了する前に終了しました。</translation>
    </message>
</context>
<context>
    <name>AuditTelling</name>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result of an operation</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of an operation</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of an instant</comment>
        <extracomment>A day and a time, as QLocale::toString understands it; Japanese: yyyy年M月d日 HH:mm:ss</extracomment>
        <translation>yyyy/MM/dd HH:mm:ss</translation>
    </message>
    <message>
        <source>Moves to %1</source>
        <extracomment>What becomes of a place: it goes to somebody, %1 a name in a sentence.</extracomment>
        <translation>%1に移行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows rejected</source>
        <translation>
            <numerusform>取り込み不可%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owned records</source>
        <translation>担当データ</translation>
    </message>
    <message>
        <source>With migrating</source>
        <translation>データの移行</translation>
    </message>
    <message>
        <source>Resumed deliveries</source>
        <translation>再開した配信</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Super admin</source>
        <translation>特権管理者</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No longer readable</source>
        <extracomment>A personal value whose key was destroyed.</extracomment>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The organisation was created.</source>
        <translation>組織が作成されました。</translation>
    </message>
    <message>
        <source>The organisation was imported from CSV files.</source>
        <translation>CSVファイルから組織がインポートされました。</translation>
    </message>
    <message>
        <source>%1 deleted %2 and migrated.</source>
        <translation>%1が、データを移行して%2を削除しました。</translation>
    </message>
    <message>
        <source>%1 deleted %2 without migrating.</source>
        <translation>%1が、データを移行せずに%2を削除しました。</translation>
    </message>
    <message>
        <source>%1 deactivated %2.</source>
        <translation>%1が%2を無効にしました。</translation>
    </message>
    <message>
        <source>%1 activated %2.</source>
        <translation>%1が%2を有効にしました。</translation>
    </message>
    <message>
        <source>%1 migrated what %2 had, without deleting.</source>
        <translation>%1が、%2のデータを移行しました（ユーザーの削除なし）。</translation>
    </message>
    <message>
        <source>%1 gave records of %2 to another owner.</source>
        <translation>%1が、%2のデータの担当者を変更しました。</translation>
    </message>
    <message>
        <source>%1 wanted to delete %2.</source>
        <translation>%1が%2を削除しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to deactivate %2.</source>
        <translation>%1が%2を無効にしようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to activate %2.</source>
        <translation>%1が%2を有効にしようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to migrate what %2 had, without deleting.</source>
        <translation>%1が、%2のデータを移行しようとしました（ユーザーの削除なし）。</translation>
    </message>
    <message>
        <source>%1 wanted to give records of %2 to another owner.</source>
        <translation>%1が、%2のデータの担当者を変更しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to read the audit log.</source>
        <translation>%1が監査ログを閲覧しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to verify the audit log.</source>
        <translation>%1が監査ログを検証しようとしました。</translation>
    </message>
    <message>
        <source>%1 wanted to export the audit log.</source>
        <translation>%1が監査ログをエクスポートしようとしました。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1を無効にしますか？</translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation>%1を有効にしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln users?</source>
        <translation>
            <numerusform>%Ln人のユーザーを無効にしますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln users?</source>
        <translation>
            <numerusform>%Ln人のユーザーを有効にしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The seat becomes free and signing in ends. Everything owned stays under the same name. (USR-3)</source>
        <translation>ライセンスが1つ空き、サインインできなくなります。担当しているデータは、すべて同じ氏名のまま残ります。（USR-3）</translation>
    </message>
    <message>
        <source>A seat is taken, signing in is possible again, and what had stopped goes on. (USR-4)</source>
        <translation>ライセンスを1つ使用して再びサインインできるようになり、停止していた処理も再開します。（USR-4）</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効にする</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln of %1</source>
        <translation>
            <numerusform>%1人中%Ln人を無効にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln of %1</source>
        <translation>
            <numerusform>%1人中%Ln人を有効にする</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>無効にしています…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>有効にしています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %Ln records. After deactivation nobody works on them: move them to somebody first. (USR-3)</source>
        <translation>
            <numerusform>%1は%Ln件のデータを担当しています。無効にすると担当者不在になるため、先に別のユーザーへ移行してください。（USR-3）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been deactivated</source>
        <translation>%1を無効にしました</translation>
    </message>
    <message>
        <source>%1 has been activated</source>
        <translation>%1を有効にしました</translation>
    </message>
    <message>
        <source>%1 was not deactivated</source>
        <translation>%1を無効にできませんでした</translation>
    </message>
    <message>
        <source>%1 was not activated</source>
        <translation>%1を有効にできませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been deactivated</source>
        <translation>
            <numerusform>%1人中%Ln人のユーザーを無効にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 users have been activated</source>
        <translation>
            <numerusform>%1人中%Ln人のユーザーを有効にしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1, line %2: a quotation mark is opened here and never closed.</source>
        <translation>%1の%2行目：ここで始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not a text file.</source>
        <translation>%1の%2行目：テキストファイルではありません。</translation>
    </message>
    <message>
        <source>%1, line %2: a cell is longer than 10 MB.</source>
        <translation>%1の%2行目：セルの内容が10MBを超えています。</translation>
    </message>
    <message>
        <source>%1, line %2: the row is longer than 40 MB.</source>
        <translation>%1の%2行目：行の内容が40MBを超えています。</translation>
    </message>
    <message>
        <source>%1, line %2: the text is not in the chosen encoding.</source>
        <translation>%1の%2行目：選択した文字コードで読み取れません。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>完了予定日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Related to (id)</source>
        <extracomment>the column with the record that an activity or note belongs to</extracomment>
        <translation>関連先（ID）</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>関連先</translation>
    </message>
    <message>
        <source>Account (id)</source>
        <extracomment>the column with the company that a deal or contact belongs to</extracomment>
        <translation>取引先（ID）</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two items of a list within a sentence.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>直属の上司</translation>
    </message>
    <message>
        <source>Reporting manager (id)</source>
        <translation>直属の上司（ID）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Owner (id)</source>
        <translation>担当者（ID）</translation>
    </message>
    <message>
        <source>Co-owners</source>
        <translation>共同担当者</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Created by (id)</source>
        <translation>作成者（ID）</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Modified by (id)</source>
        <translation>更新者（ID）</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Modified on</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Year, month, day (2026-12-31)</source>
        <translation>年・月・日（2026-12-31）</translation>
    </message>
    <message>
        <source>Month, day, year (12/31/2026)</source>
        <translation>月・日・年（12/31/2026）</translation>
    </message>
    <message>
        <source>Day, month, year (31/12/2026)</source>
        <translation>日・月・年（31/12/2026）</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>見出しの列数は%2ですが、この行の列数は%1です。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark.</source>
        <translation>閉じる引用符の後に文字が続いています。</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>IDが空です。</translation>
    </message>
    <message>
        <source>An earlier row is “%1” already.</source>
        <translation>「%1」は前の行ですでに使用されています。</translation>
    </message>
    <message>
        <source>The user has no name, e-mail or id.</source>
        <translation>ユーザーの氏名、メールアドレス、IDのいずれもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date in the chosen format.</source>
        <translation>「%1」は選択した形式の日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>「%1」は金額ではありません。</translation>
    </message>
    <message>
        <source>The stage “%1” is neither open nor closed.</source>
        <translation>ステージ「%1」は、未完了か完了済みかを判別できません。</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>ステータス「%1」は認識できません。</translation>
    </message>
    <message>
        <source>Several users are called “%1”.</source>
        <translation>「%1」に該当するユーザーが複数います。</translation>
    </message>
    <message>
        <source>An earlier row has the e-mail address %1 already.</source>
        <translation>メールアドレス%1は、前の行ですでに使用されています。</translation>
    </message>
    <message>
        <source>The reporting manager, %1, reports to this user.</source>
        <translation>直属の上司「%1」が、このユーザーの部下になっています。</translation>
    </message>
    <message>
        <source>%1 is named in the mapping, but is not in the folder.</source>
        <translation>マッピングで指定された%1が、フォルダーにありません。</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1に列「%2」がありません。</translation>
    </message>
    <message>
        <source>%1 has the column “%2” more than once.</source>
        <translation>%1に列「%2」が複数あります。</translation>
    </message>
    <message>
        <source>%1: choose the column with the name or the e-mail address.</source>
        <translation>%1：氏名またはメールアドレスの列を選択してください。</translation>
    </message>
    <message>
        <source>%1: choose the column with the id or the name.</source>
        <translation>%1：IDまたは名称の列を選択してください。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>No file names a user.</source>
        <translation>ユーザーの記載があるファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read and taken</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows</extracomment>
        <translation>
            <numerusform>%1（%2）：%Ln行すべて取り込み可能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln row(s) read, %3 taken, %4 rejected</source>
        <extracomment>%1 a file, %2 what it holds (&quot;Deals&quot;), %n rows read, %3 taken, %4 rejected</extracomment>
        <translation>
            <numerusform>%1（%2）：%Ln行中%3行を取り込み可能、%4行は不可</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 closed</source>
        <translation>未完了%1件、完了済み%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) without an owner</source>
        <translation>
            <numerusform>担当者が設定されていないデータ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) belong to something that is in no file; they are taken without it</source>
        <translation>
            <numerusform>関連先がどのファイルにもないデータ%Ln件（関連先なしで取り込みます）</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>使用しない列：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s), %1 of them active</source>
        <extracomment>%n users, %1 a number</extracomment>
        <translation>
            <numerusform>ユーザー%Ln人（うち有効%1人）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them named only as a reporting manager</source>
        <translation>
            <numerusform>うち%Ln人は、直属の上司としてのみ記載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in no file of users, named only on records: taken as inactive</source>
        <translation>
            <numerusform>うち%Ln人は、ユーザーのファイルになくデータにのみ記載（無効なユーザーとして取り込みます）</numerusform>
        </translation>
    </message>
    <message>
        <source>CEO</source>
        <extracomment>Role at the top of the tree, made where files name no roles; glossary: the head of the company</extracomment>
        <translation>社長</translation>
    </message>
    <message>
        <source>Manager</source>
        <extracomment>Role of those whom others report to, made where files name no roles</extracomment>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>Role of those whom nobody reports to, made where files name no roles</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>Name of the Administrator profile</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Name of the Standard profile</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is (&quot;Deals&quot;), %2 how many</extracomment>
        <translation>%1：%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>除外した行：%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>All</source>
        <extracomment>a tab: all mail add-on users</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>a tab: active mail add-on users</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>a tab: inactive mail add-on users</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>tab</comment>
        <extracomment>a tab: those whose settings are locked</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Can be backed up</source>
        <extracomment>a tab: those with whom a backup is possible now</extracomment>
        <translation>バックアップ可</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>a tab: those with a completed backup</extracomment>
        <translation>バックアップ済み</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>the column with the boxes to tick</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>column: how the mail is shared with others</extracomment>
        <translation>共有の設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>column: whether the user&apos;s mail settings are locked</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Last backup</source>
        <extracomment>column: when the last backup was taken</extracomment>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>column: how many messages are backed up</extracomment>
        <translation>メール数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>New since</source>
        <extracomment>column: what may have come since the last backup</extracomment>
        <translation>その後の新着</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>共有しない</translation>
    </message>
    <message>
        <source>Record-level sharing</source>
        <translation>データ単位の共有</translation>
    </message>
    <message>
        <source>All shared</source>
        <translation>すべて共有</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS after connecting (STARTTLS)</source>
        <translation>接続後にTLS（STARTTLS）</translation>
    </message>
    <message>
        <source>None: the password can be read on the way</source>
        <translation>なし（パスワードが通信中に読み取られるおそれがあります）</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>a backup that ended because the program was ended</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not possible: IMAP</source>
        <translation>バックアップ不可：IMAP</translation>
    </message>
    <message>
        <source>Not possible: private</source>
        <translation>バックアップ不可：共有しない</translation>
    </message>
    <message>
        <source>Not possible: other domain</source>
        <translation>バックアップ不可：別のドメイン</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>バックアップ不可</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>a mailbox that can be backed up and has not been</extracomment>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Certificate?</source>
        <extracomment>a backup that waits for an answer about a certificate</extracomment>
        <translation>証明書の確認</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>how much of a backup is done; French: a narrow no-break space before the sign</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>New mail possible</source>
        <translation>新着の可能性あり</translation>
    </message>
    <message>
        <source>Settings not saved since</source>
        <translation>設定が未保存</translation>
    </message>
    <message>
        <source>Made private since</source>
        <translation>その後共有しない設定に変更</translation>
    </message>
    <message>
        <source>Nothing expected</source>
        <translation>新着の見込みなし</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln messages, %2 of %3</source>
        <extracomment>%1 of %n messages, %2 of %3 &quot;11.2 MB&quot;</extracomment>
        <translation>
            <numerusform>メール%Ln件中%1件、%3中%2</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>新しいメールはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages belong to CRM records and were saved; the others were left alone.</source>
        <extracomment>how many messages were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%1件中、データに関連する%Ln件を保存しました。ほかのメールには触れていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can read %Ln of these messages: their records have no active owner. Mass owner change gives the records to somebody. (MAIL-6)</source>
        <translation>
            <numerusform>このうち%Ln件は、関連するデータに有効な担当者がいないため、誰も読めません。担当者の一括変更で、データの担当者を決めてください。（MAIL-6）</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of %1 are locked</source>
        <translation>%1の設定をロックしました</translation>
    </message>
    <message>
        <source>The settings of %1 are unlocked</source>
        <translation>%1の設定のロックを解除しました</translation>
    </message>
    <message>
        <source>The settings of %1 were not locked</source>
        <translation>%1の設定はロックされませんでした</translation>
    </message>
    <message>
        <source>The settings of %1 were not unlocked</source>
        <translation>%1の設定のロックは解除されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are locked</source>
        <translation>
            <numerusform>%1人中%Ln人の設定をロックしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings of %Ln of %1 users are unlocked</source>
        <translation>
            <numerusform>%1人中%Ln人の設定のロックを解除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>chip</comment>
        <extracomment>whether somebody&apos;s mail settings are locked; a chip</extracomment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいメールなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 messages saved</source>
        <extracomment>how many messages of a mailbox were saved, of %1 that were looked at</extracomment>
        <translation>
            <numerusform>%1件中%Ln件を保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailAdvice</name>
    <message>
        <source>IMAP leaves nothing to back up once %1 is deactivated. Ask %1 to change to POP3 in their own mail settings, or have the mail moved on the mail server to a mailbox of an active user. (MAIL-9)</source>
        <translation>IMAPのままでは、%1を無効にするとバックアップできるメールが残りません。本人にメール設定でPOP3に変更してもらうか、メールサーバー上で有効なユーザーのメールボックスにメールを移してもらってください。（MAIL-9）</translation>
    </message>
    <message>
        <source>The mail of %1 is private: it can be neither locked nor backed up. Ask %1 to share it, by record or completely, then lock the configuration. (MAIL-4, MAIL-5)</source>
        <translation>%1のメールは共有されていないため、ロックもバックアップもできません。本人にデータ単位の共有またはすべて共有に変更してもらい、そのあとで設定をロックしてください。（MAIL-4、MAIL-5）</translation>
    </message>
    <message>
        <source>The mailbox belongs to %1, your address to %2: it can&apos;t be backed up by you. (MAIL-5)</source>
        <translation>メールボックスのドメインは%1、あなたのメールアドレスのドメインは%2のため、あなたはバックアップを取得できません。（MAIL-5）</translation>
    </message>
    <message>
        <source>The configuration is locked: %1 can no longer change or hide anything.</source>
        <translation>設定はロックされているため、%1が変更したり隠したりすることはできません。</translation>
    </message>
    <message>
        <source>Lock the configuration before anybody speaks of leaving, so that nothing is changed or hidden.</source>
        <translation>退職の話が出る前に設定をロックすると、変更されたり隠されたりするのを防げます。</translation>
    </message>
    <message>
        <source>%1 came back after the last backup. For the next one %1 must first sign in and save the mail settings, or confirm them unchanged. (MAIL-8)</source>
        <translation>%1は前回のバックアップのあとに復帰しました。次のバックアップを取得するには、その前に本人がサインインしてメール設定を保存するか、変更なしとして確認する必要があります。（MAIL-8）</translation>
    </message>
    <message>
        <source>When %1 leaves: deactivate, then back up the data. Until then nobody else can read this mail. (ZA-2)</source>
        <translation>%1が退職するときは、無効にしてからデータのバックアップを取得してください。それまでは、ほかの人はこのメールを読めません。（ZA-2）</translation>
    </message>
    <message>
        <source>A backup is running. You can go on working meanwhile.</source>
        <translation>バックアップを実行しています。そのあいだもほかの作業を続けられます。</translation>
    </message>
    <message>
        <source>The mailbox uses POP3, is shared, and its domain is yours: back up the data now. You need the password of the mailbox; the mail administrator can set a new one on the server.</source>
        <translation>このメールボックスはPOP3で共有されており、ドメインも一致しています。今すぐデータのバックアップを取得できます。メールボックスのパスワードが必要です（メールの管理者がサーバーで新しいパスワードを設定できます）。</translation>
    </message>
    <message>
        <source>The messages that belong to CRM records are saved; afterwards everybody related to those records can read them. (MAIL-6)</source>
        <translation>CRMのデータに関連するメールが保存され、そのあとは、そのデータに関係する人が読めるようになります。（MAIL-6）</translation>
    </message>
    <message>
        <source>%1 came back after the last backup and was deactivated again: take the latest backup. It adds what is new and repeats nothing. (MAIL-7)</source>
        <translation>%1は前回のバックアップのあとに復帰し、再び無効になりました。最新のバックアップを取得してください。新しいメールだけが追加され、重複はありません。（MAIL-7）</translation>
    </message>
    <message>
        <source>The mail is backed up. The latest backup can be taken at any time; check that it is recent before you delete %1.</source>
        <translation>メールはバックアップ済みです。最新のバックアップはいつでも取得できます。%1を削除する前に、最新の状態か確認してください。</translation>
    </message>
    <message>
        <source>IMAP leaves nothing to back up. Have the mail moved on the mail server to a mailbox of an active user. Or activate %1 again, ask for a change to POP3, deactivate, and back up. (MAIL-9)</source>
        <translation>IMAPのため、バックアップできるメールが残っていません。メールサーバー上で有効なユーザーのメールボックスにメールを移してもらってください。または%1を有効に戻し、POP3に変更してもらってから無効にして、バックアップを取得してください。（MAIL-9）</translation>
    </message>
    <message>
        <source>The mail is private and can&apos;t be backed up. Activate %1 again and ask for the mail to be shared; then lock the configuration, deactivate, and back up. (MAIL-5)</source>
        <translation>メールが共有されていないため、バックアップできません。%1を有効に戻してメールを共有してもらい、設定をロックしてから無効にし、バックアップを取得してください。（MAIL-5）</translation>
    </message>
    <message>
        <source>The mailbox belongs to %1, your address to %2: this can&apos;t be backed up here. An administrator whose address belongs to %1 can do it. (MAIL-5)</source>
        <translation>メールボックスのドメインは%1、あなたのメールアドレスのドメインは%2のため、ここではバックアップできません。メールアドレスのドメインが%1の管理者であれば取得できます。（MAIL-5）</translation>
    </message>
    <message>
        <source>%1 came back and left without saving the mail settings. Activate %1 again; %1 signs in and saves them, or confirms them unchanged; then deactivate and take the latest backup. (MAIL-8)</source>
        <translation>%1は復帰しましたが、メール設定を保存しないまま再び無効になりました。いったん有効に戻し、本人がサインインしてメール設定を保存するか変更なしとして確認したあと、無効にして最新のバックアップを取得してください。（MAIL-8）</translation>
    </message>
    <message>
        <source>Nothing can be done here at the moment.</source>
        <translation>現在、ここでできることはありません。</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Leads</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Companies, not logins.</extracomment>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積書</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>受注書</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>発注書</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>その他のデータ</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Stays</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>そのまま残る</translation>
    </message>
    <message>
        <source>Moves</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>移行</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>割り当て解除</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>What becomes of a delivery; a chip in a table.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <extracomment>What becomes of a reference; a chip in a table.</extracomment>
        <translation>名前を非表示</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>What becomes of an invitation; a chip in a table.</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>A person must look at it; a chip in a table.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Access lost</source>
        <extracomment>Nobody else can get at it any more; a chip in a table.</extracomment>
        <translation>アクセス不可</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Open deals</source>
        <translation>未完了の商談</translation>
    </message>
    <message>
        <source>Open activities</source>
        <translation>未完了の活動</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>完了済みの商談</translation>
    </message>
    <message>
        <source>Completed activities</source>
        <translation>完了済みの活動</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>取引先</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Campaigns, quotes, orders, invoices and others</source>
        <translation>キャンペーン、見積書など</translation>
    </message>
    <message>
        <source>Workflows that assign to the user</source>
        <translation>本人に割り当てるワークフロー</translation>
    </message>
    <message>
        <source>Owner assignment rules</source>
        <translation>担当者の割り当てルール</translation>
    </message>
    <message>
        <source>Field updates</source>
        <translation>項目の更新</translation>
    </message>
    <message>
        <source>Blueprints with the user as participant</source>
        <translation>本人が参加するブループリント</translation>
    </message>
    <message>
        <source>List views on the record owner</source>
        <translation>データ一覧（担当者条件）</translation>
    </message>
    <message>
        <source>Workflow conditions on the record owner</source>
        <translation>ワークフロー（担当者条件）</translation>
    </message>
    <message>
        <source>Approval conditions on the record owner</source>
        <translation>承認（担当者条件）</translation>
    </message>
    <message>
        <source>Case escalations on the record owner</source>
        <translation>エスカレーション（担当者条件）</translation>
    </message>
    <message>
        <source>Blueprint conditions on the record owner</source>
        <translation>ブループリント（担当者条件）</translation>
    </message>
    <message>
        <source>Co-owner fields</source>
        <translation>共同担当者の項目</translation>
    </message>
    <message>
        <source>Integrations the user set up</source>
        <translation>本人が設定した連携</translation>
    </message>
    <message>
        <source>Records created by the user</source>
        <translation>本人が作成したデータ</translation>
    </message>
    <message>
        <source>Records last modified by the user</source>
        <translation>本人が最後に更新したデータ</translation>
    </message>
    <message>
        <source>Rules and views last modified by the user</source>
        <translation>本人が更新したルールとビュー</translation>
    </message>
    <message>
        <source>List views the user made</source>
        <translation>本人が作成したデータ一覧</translation>
    </message>
    <message>
        <source>Reports the user made</source>
        <translation>本人が作成したレポート</translation>
    </message>
    <message>
        <source>Dashboards the user made</source>
        <translation>本人が作成したダッシュボード</translation>
    </message>
    <message>
        <source>Templates the user made</source>
        <translation>本人が作成したテンプレート</translation>
    </message>
    <message>
        <source>Conditions on created by or modified by</source>
        <translation>作成者・更新者の条件</translation>
    </message>
    <message>
        <source>Import jobs that assign to the user</source>
        <translation>本人に割り当てるインポート</translation>
    </message>
    <message>
        <source>Approvals waiting in My Jobs</source>
        <translation>「処理待ち」の承認</translation>
    </message>
    <message>
        <source>Blueprint steps waiting in My Jobs</source>
        <translation>「処理待ち」の遷移</translation>
    </message>
    <message>
        <source>Role held</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Territories the user is in</source>
        <translation>所属テリトリー</translation>
    </message>
    <message>
        <source>Groups the user is in</source>
        <translation>所属グループ</translation>
    </message>
    <message>
        <source>Scoring rules on the record owner</source>
        <translation>スコアリング（担当者条件）</translation>
    </message>
    <message>
        <source>Scheduled report mails to the user</source>
        <translation>レポートのメール送信予約</translation>
    </message>
    <message>
        <source>Notifications to the user</source>
        <translation>本人への通知</translation>
    </message>
    <message>
        <source>Mail alerts to the user</source>
        <translation>本人へのメール通知</translation>
    </message>
    <message>
        <source>Reminders to the user</source>
        <translation>本人へのリマインダー</translation>
    </message>
    <message>
        <source>Signals to the user</source>
        <translation>本人へのシグナル通知</translation>
    </message>
    <message>
        <source>User lookup fields</source>
        <translation>ユーザーのルックアップ項目</translation>
    </message>
    <message>
        <source>Records shared with the user</source>
        <translation>共有されたデータ</translation>
    </message>
    <message>
        <source>Views, reports and dashboards shared with the user</source>
        <translation>共有されたビュー、レポートなど</translation>
    </message>
    <message>
        <source>Voice assistant push notices</source>
        <translation>音声アシスタントの通知</translation>
    </message>
    <message>
        <source>Saved filters on the record owner</source>
        <translation>保存したフィルター条件</translation>
    </message>
    <message>
        <source>Records owned in the sandbox</source>
        <translation>サンドボックスの担当データ</translation>
    </message>
    <message>
        <source>Auto-follow rules in Feeds</source>
        <translation>フィードの自動フォロールール</translation>
    </message>
    <message>
        <source>Files in storage</source>
        <translation>ストレージ内のファイル</translation>
    </message>
    <message>
        <source>Webhook parameters</source>
        <translation>Webhookのパラメーター</translation>
    </message>
    <message>
        <source>User fields set through telephony</source>
        <translation>電話連携のユーザー項目</translation>
    </message>
    <message>
        <source>Notes the user wrote</source>
        <translation>本人が作成したメモ</translation>
    </message>
    <message>
        <source>Apps given to the user</source>
        <translation>本人に割り当てられたアプリ</translation>
    </message>
    <message>
        <source>Subordinates</source>
        <translation>部下</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>承諾待ちの招待</translation>
    </message>
    <message>
        <source>Groups and territories the user manages</source>
        <translation>管理するグループとテリトリー</translation>
    </message>
    <message>
        <source>Mail add-on settings</source>
        <translation>メールオプションの設定</translation>
    </message>
    <message>
        <source>Mail backups</source>
        <translation>メールのバックアップ</translation>
    </message>
    <message>
        <source>Mail exchanged with customers</source>
        <translation>顧客とやりとりしたメール</translation>
    </message>
    <message>
        <source>Mail in an IMAP mailbox</source>
        <translation>IMAPのメールボックスのメール</translation>
    </message>
</context>
<context>
    <name>PlaceNote</name>
    <message>
        <source>move later with mass owner change</source>
        <translation>一括変更で移行可能</translation>
    </message>
    <message>
        <source>finished: keeps the name for the history</source>
        <translation>履歴として残ります</translation>
    </message>
    <message>
        <source>goes on assigning to somebody who is gone</source>
        <translation>退職者に割り当て</translation>
    </message>
    <message>
        <source>will go silent: it looks for an owner who is gone</source>
        <translation>機能しなくなります</translation>
    </message>
    <message>
        <source>the name still shows</source>
        <translation>名前は表示されます</translation>
    </message>
    <message>
        <source>the record follows its owner, this step waits</source>
        <translation>この処理は待機のまま</translation>
    </message>
    <message>
        <source>can no longer be received</source>
        <translation>今後は受信できません</translation>
    </message>
    <message>
        <source>nobody else can read it until it is backed up</source>
        <translation>バックアップまで他のユーザーは閲覧不可</translation>
    </message>
    <message>
        <source>change to POP3 and back up first, or move it on the mail server</source>
        <translation>先にPOP3に変更してバックアップ、またはメールサーバーで移動</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1を無効にしますか？</translation>
    </message>
    <message>
        <source>Hand over the work of %1?</source>
        <translation>%1のデータを移行しますか？</translation>
    </message>
    <message>
        <source>Change the owner of the records of %1?</source>
        <translation>%1のデータの担当者を変更しますか？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · manages %Ln people</source>
        <translation>
            <numerusform>%1・%2・部下%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens to the records of %1</source>
        <translation>%1のデータの処理</translation>
    </message>
    <message>
        <source>What happens to everything that names %1</source>
        <translation>%1に関わるデータと設定の処理</translation>
    </message>
    <message>
        <source>Delete without migrating</source>
        <translation>移行せずに削除する</translation>
    </message>
    <message>
        <source>Delete and migrate</source>
        <translation>移行して削除する</translation>
    </message>
    <message numerus="yes">
        <source>Delete and migrate %Ln</source>
        <translation>
            <numerusform>%Ln件を移行して削除する</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Migrate</source>
        <translation>移行する</translation>
    </message>
    <message numerus="yes">
        <source>Migrate %Ln</source>
        <translation>
            <numerusform>%Ln件を移行する</numerusform>
        </translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>担当者を変更する</translation>
    </message>
    <message numerus="yes">
        <source>Change owner of %Ln</source>
        <translation>
            <numerusform>%Ln件の担当者を変更する</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1を削除しています…</translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>%1を無効にしています…</translation>
    </message>
    <message>
        <source>Moving what %1 owns…</source>
        <translation>%1のデータを移行しています…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln records keep the name of %1. Mass owner change can move them later. (DEL-9)</source>
        <translation>
            <numerusform>%Ln件のデータはすべて、担当者が%1のまま残ります。あとから担当者の一括変更で移行できます。（DEL-9）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” is not ticked: %Ln records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>「データの担当者」が選択されていません。%Ln件のデータは、移行するまで担当者が%1のまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Record owner” moves open deals and activities only. %Ln other records keep the name of %1 until you move them.</source>
        <translation>
            <numerusform>「データの担当者」で移行するのは、未完了の商談と活動だけです。ほかの%Ln件のデータは、移行するまで担当者が%1のまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records of kinds that are not ticked keep the name of %1.</source>
        <translation>
            <numerusform>選択していない種類のデータ%Ln件は、担当者が%1のまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own: here, all of them are. (DEL-3)</source>
        <translation>共同担当者がいるデータに適した方法です。このユーザーのデータには、すべて共同担当者がいます。（DEL-3）</translation>
    </message>
    <message numerus="yes">
        <source>For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)</source>
        <translation>
            <numerusform>共同担当者がいるデータに適した方法です。%1件中%Ln件が担当者不在になります。（DEL-3）</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own. This user owns no records. (DEL-3)</source>
        <translation>共同担当者がいるデータに適した方法です。このユーザーが担当しているデータはありません。（DEL-3）</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. The person&apos;s account and your %1 licences stay as they are.</source>
        <translation>削除したユーザーは復元できません。本人のZohoアカウントと、購入済みの%1ライセンスはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Can be restored for %Ln days. The person&apos;s account and your %1 licences stay as they are.</source>
        <translation>
            <numerusform>%Ln日以内なら復元できます。本人のZohoアカウントと、購入済みの%1ライセンスはそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only owners change. The user&apos;s status stays as it is. (DEL-14)</source>
        <translation>変わるのは担当者だけです。ユーザーのステータスは変わりません。（DEL-14）</translation>
    </message>
    <message>
        <source>Only the owner of records changes; modified-by and modified-time stay as they are. (DEL-9)</source>
        <translation>変わるのはデータの担当者だけです。更新者と更新日時は変わりません。（DEL-9）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What is counted, the number shown before, the number now.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Other people report to this user now.</source>
        <translation>このユーザーの部下が変わりました。</translation>
    </message>
    <message>
        <source>The numbers are the same, but other things are counted in them.</source>
        <translation>件数は同じですが、対象が変わりました。</translation>
    </message>
    <message>
        <source>%1 has been deleted</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>%1 has been deactivated</source>
        <translation>%1を無効にしました</translation>
    </message>
    <message>
        <source>The work of %1 has been handed over</source>
        <translation>%1のデータを移行しました</translation>
    </message>
    <message>
        <source>The records of %1 have a new owner</source>
        <translation>%1のデータの担当者を変更しました</translation>
    </message>
    <message>
        <source>Recounted after the work: everything is as the preview promised.</source>
        <translation>実行後の再集計も、すべてプレビューどおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved. Recounted after the work: everything is as the preview promised.</source>
        <translation>
            <numerusform>%Ln件を移行しました。実行後の再集計も、すべてプレビューどおりです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations set up by this user stop; there were none. (ZD-8)</source>
        <translation>このユーザーが設定した連携は無効になりますが、該当する連携はありませんでした。（ZD-8）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integrations set up by this user have stopped. Set them up again under another user. (ZD-8)</source>
        <translation>
            <numerusform>このユーザーが設定した連携%Ln件が無効になりました。別のユーザーで設定し直してください。（ZD-8）</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s own account stays. Only its holder can close it. (USR-9)</source>
        <translation>本人のZohoアカウントは残ります。Zohoアカウントを削除できるのは本人だけです。（USR-9）</translation>
    </message>
    <message>
        <source>You still pay for %1 licences. The super admin changes that under Subscription. (USR-10)</source>
        <translation>購入済みの%1ライセンスには、引き続き料金がかかります。ライセンス数は、特権管理者がサブスクリプション管理ページで変更できます。（USR-10）</translation>
    </message>
    <message numerus="yes">
        <source>The deletion can be taken back for %Ln days. (DEL-12)</source>
        <translation>
            <numerusform>%Ln日以内なら、削除したユーザーを復元できます。（DEL-12）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Moves</source>
        <extracomment>What becomes of something; %1 a person&apos;s name.</extracomment>
        <translation>移行</translation>
    </message>
    <message>
        <source>Moves to %1</source>
        <translation>%1に移行</translation>
    </message>
    <message>
        <source>Report to somebody else</source>
        <extracomment>Of subordinates: whom they report to from now on.</extracomment>
        <translation>直属の上司を変更</translation>
    </message>
    <message>
        <source>Report to %1</source>
        <translation>直属の上司を%1に変更</translation>
    </message>
    <message>
        <source>Stays under the old name</source>
        <translation>元の担当者名のまま残る</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止・無効化</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <extracomment>Heading over what a person must look at.</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Closed deals, completed activities</source>
        <translation>完了済みの商談と活動</translation>
    </message>
    <message>
        <source>Leads, contacts, accounts, others</source>
        <translation>見込み客、連絡先、取引先など</translation>
    </message>
    <message>
        <source>Workflows, rules, blueprints</source>
        <translation>ワークフロー・ルールなど</translation>
    </message>
    <message>
        <source>Criteria in views and rules</source>
        <translation>ビューやルールの条件</translation>
    </message>
    <message>
        <source>Created by, modified by, notes …</source>
        <translation>作成者、更新者、メモなど</translation>
    </message>
    <message>
        <source>Notifications, alerts, reminders</source>
        <translation>通知、メール通知、リマインダー</translation>
    </message>
    <message>
        <source>What was shared with the user</source>
        <translation>本人に共有されたもの</translation>
    </message>
    <message>
        <source>No open deals or activities</source>
        <translation>未完了の商談・活動なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>未完了の商談%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open activities</source>
        <translation>
            <numerusform>未完了の活動%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;61 open deals&quot;, %2 &quot;94 open activities&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No workflows, rules or blueprints</source>
        <translation>ワークフロー・ルール・ブループリントなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln workflows, rules and blueprints</source>
        <translation>
            <numerusform>ワークフロー・ルール・ブループリント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No views, approvals or escalations</source>
        <translation>ビュー・承認・エスカレーションなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views, approvals and escalations</source>
        <translation>
            <numerusform>ビュー・承認・エスカレーション%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user under “Transfer to” (DEL-4)</source>
        <translation>「移行先」でユーザーを選択してください（DEL-4）</translation>
    </message>
    <message>
        <source>Tick at least one kind of record (DEL-9)</source>
        <translation>データの種類を1つ以上選択してください（DEL-9）</translation>
    </message>
    <message>
        <source>Tick at least one of “Record owner”, “Assignments” and “Criteria” (DEL-4)</source>
        <translation>「データの担当者」「割り当て」「条件」から1つ以上選択してください（DEL-4）</translation>
    </message>
    <message numerus="yes">
        <source>Decide where the %Ln subordinates go (DEL-5)</source>
        <translation>
            <numerusform>部下%Ln人の移行先を決めてください（DEL-5）</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide where the subordinate goes (DEL-5)</source>
        <translation>部下の移行先を決めてください（DEL-5）</translation>
    </message>
</context>
<context>
    <name>PreviewExport</name>
    <message>
        <source>Reference</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>適用ルール</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Administrator</source>
        <extracomment>Name of a profile that every organisation has.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Name of a profile that every organisation has.</extracomment>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The operator lacks the right</source>
        <translation>操作者に必要な権限がありません</translation>
    </message>
    <message>
        <source>The user is the super admin</source>
        <translation>対象のユーザーは特権管理者です</translation>
    </message>
    <message>
        <source>The user is the last administrator</source>
        <translation>対象のユーザーは最後の管理者です</translation>
    </message>
    <message>
        <source>Nobody may do this to themselves</source>
        <translation>自分自身に対しては実行できません</translation>
    </message>
    <message>
        <source>No licence was free</source>
        <translation>空いているライセンスがありませんでした</translation>
    </message>
    <message>
        <source>The user was not active</source>
        <translation>対象のユーザーは有効ではありませんでした</translation>
    </message>
    <message>
        <source>The user was not inactive</source>
        <translation>対象のユーザーは無効ではありませんでした</translation>
    </message>
    <message>
        <source>The user had been deleted already</source>
        <translation>対象のユーザーはすでに削除されていました</translation>
    </message>
    <message>
        <source>Something was still to be decided</source>
        <translation>未決定の項目がありました</translation>
    </message>
    <message>
        <source>The successor was not eligible</source>
        <translation>移行先に指定できないユーザーでした</translation>
    </message>
    <message>
        <source>The new reporting manager was not eligible</source>
        <translation>直属の上司に指定できないユーザーでした</translation>
    </message>
    <message>
        <source>The data had changed since the preview</source>
        <translation>プレビューの表示後にデータが変更されていました</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>ディスクの空き容量が足りませんでした</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>The user has no mail account</source>
        <translation>対象のユーザーにはメールアカウントがありません</translation>
    </message>
    <message>
        <source>The settings were locked already</source>
        <translation>設定はすでにロックされていました</translation>
    </message>
    <message>
        <source>The settings were not locked</source>
        <translation>設定はロックされていませんでした</translation>
    </message>
    <message>
        <source>With two or more administrators nobody locks their own settings</source>
        <translation>管理者が複数いる場合、自分の設定はロックできません</translation>
    </message>
    <message>
        <source>Private settings can’t be locked</source>
        <translation>共有しない設定はロックできません</translation>
    </message>
    <message>
        <source>Mail settings are changed by their user only</source>
        <translation>メールの設定を変更できるのは本人だけです</translation>
    </message>
    <message>
        <source>The settings were locked</source>
        <translation>設定はロックされていました</translation>
    </message>
    <message>
        <source>The mailbox was not POP3</source>
        <translation>メールボックスはPOP3ではありませんでした</translation>
    </message>
    <message>
        <source>The mailbox was private</source>
        <translation>メールボックスは共有されていませんでした</translation>
    </message>
    <message>
        <source>The mailbox was of another domain than the operator’s address</source>
        <translation>メールボックスのドメインが操作者のメールアドレスのドメインと異なりました</translation>
    </message>
    <message>
        <source>There was a completed backup already</source>
        <translation>完了したバックアップがすでにありました</translation>
    </message>
    <message>
        <source>There was no completed backup yet</source>
        <translation>完了したバックアップがまだありませんでした</translation>
    </message>
    <message>
        <source>The user had not saved the settings since the activation</source>
        <translation>対象のユーザーは有効化の後に設定を保存していませんでした</translation>
    </message>
    <message>
        <source>A backup of the mailbox was running</source>
        <translation>メールボックスのバックアップが実行中でした</translation>
    </message>
    <message>
        <source>The reader is not related to the record</source>
        <translation>閲覧者はデータに関連付けられていません</translation>
    </message>
    <message>
        <source>The mail server was not reached</source>
        <translation>メールサーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>The mail server’s certificate was not known</source>
        <translation>メールサーバーの証明書を確認できませんでした</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in</source>
        <translation>メールサーバーがサインインを拒否しました</translation>
    </message>
    <message>
        <source>The mailbox was in use</source>
        <translation>メールボックスは使用中でした</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost</source>
        <translation>メールサーバーとの接続が切れました</translation>
    </message>
    <message>
        <source>The mail server no longer answered</source>
        <translation>メールサーバーが応答しなくなりました</translation>
    </message>
    <message>
        <source>The mail server’s answer made no sense</source>
        <translation>メールサーバーの応答が正しくありませんでした</translation>
    </message>
    <message>
        <source>The program ended during the backup</source>
        <translation>バックアップ中にプログラムが終了しました</translation>
    </message>
    <message>
        <source>The input was not valid</source>
        <translation>入力内容が正しくありませんでした</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Record owner</source>
        <translation>データの担当者</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>UserStatus</name>
    <message>
        <source>Unconfirmed</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Status of one user; a chip.</extracomment>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Deleted user, ID %1</source>
        <translation>削除されたユーザー、ID %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>name in a sentence</comment>
        <extracomment>A person&apos;s name inside a sentence; Japanese adds さん.</extracomment>
        <translation>%1さん</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <extracomment>A day in full, as QLocale::toString understands it; Japanese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day</comment>
        <extracomment>A day of this year, as QLocale::toString understands it; Japanese: M月d日</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <extracomment>A short day with its year, as QLocale::toString understands it; Japanese: yyyy年M月d日</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Open the organisation in FILE.</source>
        <translation>FILEの組織を開きます。</translation>
    </message>
    <message>
        <source>Language of the window: en, ja or fr.</source>
        <translation>画面の言語：en、ja、fr。</translation>
    </message>
    <message>
        <source>Make a new organisation from the CSV files in FOLDER, without a window.</source>
        <translation>画面を開かずに、FOLDERのCSVファイルから新しい組織を作成します。</translation>
    </message>
    <message>
        <source>With --import: what the files hold, as saved by the import window.</source>
        <translation>--importとともに使用：インポート画面で保存したマッピング（各ファイルの内容）。</translation>
    </message>
    <message>
        <source>With --import: the user who becomes super admin (name, e-mail or id).</source>
        <translation>--importとともに使用：特権管理者にするユーザー（氏名、メールアドレス、ID）。</translation>
    </message>
    <message>
        <source>With --import: leave rejected rows out instead of stopping.</source>
        <translation>--importとともに使用：取り込めない行を除外して続行します。</translation>
    </message>
    <message>
        <source>With --import: the name of the organisation.</source>
        <translation>--importとともに使用：組織の名前。</translation>
    </message>
    <message>
        <source>With --import: the organisation&apos;s time zone, such as Asia/Tokyo.</source>
        <translation>--importとともに使用：組織のタイムゾーン（例：Asia/Tokyo）。</translation>
    </message>
    <message>
        <source>Takes people out of a CRM without losing what they owned.</source>
        <translation>退職者の担当データを失うことなく、CRMからユーザーを削除します。</translation>
    </message>
    <message>
        <source>There is no language “%1”: choose en, ja or fr.</source>
        <translation>言語「%1」はありません。en、ja、frのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not understood; see --help.</source>
        <translation>「%1」は認識できません。--helpで使い方を確認してください。</translation>
    </message>
    <message>
        <source>--import needs the folder with the CSV files.</source>
        <translation>--importには、CSVファイルのフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>app::Console</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Making the demo organisation…</source>
        <translation>デモ組織を作成しています…</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー%1がありません。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Name one such as Asia/Tokyo.</source>
        <translation>タイムゾーン「%1」はありません。Asia/Tokyoのような名前で指定してください。</translation>
    </message>
    <message>
        <source>%1 exists already, and is left as it is. Name another file with --database.</source>
        <translation>%1はすでに存在するため、変更していません。--databaseで別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no backup of the CRM, so a mapping must say what its files hold. A first guess stands on standard output: look it over, save it to a file and name that with --mapping.</source>
        <translation>%1はCRMのバックアップではないため、各ファイルの内容をマッピングで指定する必要があります。推定したマッピングを標準出力に表示しました。内容を確認してファイルに保存し、--mappingで指定してください。</translation>
    </message>
    <message>
        <source>Read from %1:</source>
        <translation>%1から読み込んだ内容：</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1：使用しない</translation>
    </message>
    <message>
        <source>What comes of it:</source>
        <translation>取り込み後の内容：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>データ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected:</source>
        <translation>
            <numerusform>取り込めない行（%Ln行）：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 a file, %2 a line number, %3 a sentence</extracomment>
        <translation>%1の%2行目：%3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows were rejected. Correct the files, or leave those rows out with --accept-rejected.</source>
        <translation>取り込めない行があります。ファイルを修正するか、--accept-rejectedを付けてその行を除外してください。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>No active user is in these files, and a new organisation needs one as its super admin.</source>
        <translation>これらのファイルには有効なユーザーがいません。新しい組織には、特権管理者となる有効なユーザーが必要です。</translation>
    </message>
    <message>
        <source>A new organisation needs a super admin: name one with --super-admin.</source>
        <translation>新しい組織には特権管理者が必要です。--super-adminで指定してください。</translation>
    </message>
    <message>
        <source>“%1” is nobody, or more than one, of the active users. Name one of them with --super-admin, by name, e-mail or id.</source>
        <translation>有効なユーザーの中に「%1」が見つからないか、複数います。次のユーザーから1人を、氏名、メールアドレス、IDのいずれかで--super-adminに指定してください。</translation>
    </message>
    <message>
        <source>Imported as “%1” into %2:</source>
        <extracomment>%1 an organisation, %2 a file</extracomment>
        <translation>「%1」として%2にインポートしました：</translation>
    </message>
    <message>
        <source>Super admin: %1</source>
        <translation>特権管理者：%1</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン：%1</translation>
    </message>
</context>
<context>
    <name>app::Walk</name>
    <message numerus="yes">
        <source>Every step did what it should: %Ln picture(s).</source>
        <translation>
            <numerusform>すべてのステップが正しく完了しました（画像%Ln枚）。</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED: what step %1 (%2) waits for did not come.</source>
        <translation>失敗：ステップ%1（%2）で待機していた状態になりませんでした。</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved.</source>
        <translation>画像%1を保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln user(s).</source>
        <translation>
            <numerusform>一覧に%Ln人のユーザーが表示されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The super admin can&apos;t be deleted: the button says why.</source>
        <translation>特権管理者は削除できません。理由はボタンに表示されます。</translation>
    </message>
    <message>
        <source>%1 is chosen.</source>
        <translation>%1を選択しました。</translation>
    </message>
    <message>
        <source>The dialog shows what becomes of everything.</source>
        <translation>すべての対象の処理がダイアログに表示されました。</translation>
    </message>
    <message>
        <source>The plan is complete; the button says: %1</source>
        <translation>すべての選択が完了しました。ボタンの表示：%1</translation>
    </message>
    <message>
        <source>Promised and done are the same, and the file holds it.</source>
        <translation>結果はプレビューどおりで、ファイルにも保存されています。</translation>
    </message>
    <message>
        <source>The audit log shows the deletion.</source>
        <translation>監査ログに削除の記録が表示されました。</translation>
    </message>
    <message>
        <source>The list of users says what was done.</source>
        <translation>ユーザーの一覧に、実行した内容が表示されました。</translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln mailbox(es).</source>
        <translation>
            <numerusform>一覧に%Ln件のメールボックスが表示されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail settings are locked, and the file holds it.</source>
        <translation>メールの設定をロックしました。ファイルにも保存されています。</translation>
    </message>
    <message>
        <source>The user is inactive: the mail can be backed up.</source>
        <translation>ユーザーを無効にしました。メールをバックアップできます。</translation>
    </message>
    <message>
        <source>The mailbox&apos;s password is asked for, for this run.</source>
        <translation>今回のバックアップに使うメールボックスのパスワードを入力しました。</translation>
    </message>
    <message numerus="yes">
        <source>The backup is completed: %Ln message(s) kept.</source>
        <translation>
            <numerusform>バックアップが完了しました。保存したメール：%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::AuditModel</name>
    <message>
        <source>When</source>
        <extracomment>column of the audit log</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column of the audit log: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>column of the audit log: whom it was about</extracomment>
        <translation>対象ユーザー</translation>
    </message>
    <message>
        <source>Operator</source>
        <extracomment>column of the audit log: who did it</extracomment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>column of the audit log: the rule that was applied</extracomment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>column of the audit log: done or refused</extracomment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>presentation::BatchModel</name>
    <message>
        <source>Not done</source>
        <extracomment>A chip: the reason stands beside it.</extracomment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>有効化済み</translation>
    </message>
    <message>
        <source>Will be deactivated</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Will be activated</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Whether it can be done or was done, and the reason where not.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Owns</source>
        <extracomment>Column: records that somebody owns, and that stay under the name.</extracomment>
        <translation>担当データ</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>Column: how many deliveries and apps stop.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>presentation::CandidatesModel</name>
    <message>
        <source>%1 (%2, no. %3)</source>
        <extracomment>Two users of the same name are told apart: name, role, number.</extracomment>
        <translation>%1（%2、ID %3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>データ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user&apos;s role and present load.</extracomment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>presentation::FilePreviewModel</name>
    <message>
        <source>%1
%2</source>
        <extracomment>Head of a column: %1 its name in the file, %2 what it holds; two lines.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
not used</source>
        <extracomment>Head of a column whose values are not used: %1 its name in the file; two lines.</extracomment>
        <translation>%1
使用しない</translation>
    </message>
</context>
<context>
    <name>presentation::MailListModel</name>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>You may not read this message.</source>
        <translation>このメールを読む権限がありません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column: who sent a message</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>presentation::PreviewModel</name>
    <message>
        <source>Reference</source>
        <extracomment>Column of the preview: what names the user.</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>Column of the preview: the id of the rule applied.</extracomment>
        <translation>ルール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>A row at the end of a list that can be opened to read on.</extracomment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What becomes of a reference, and a note on it: &quot;Stays: the name still shows&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>presentation::RejectionsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a file</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>presentation::ResultModel</name>
    <message>
        <source>Reference</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Promised</source>
        <extracomment>Column of the result: the number the preview showed.</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Column of the result: the number counted after the work.</extracomment>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>presentation::UserListModel</name>
    <message>
        <source>Name</source>
        <extracomment>A column: names of people.</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>直属の上司</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Records</source>
        <extracomment>A column: how many records a user owns.</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>%1, super admin</source>
        <extracomment>%1 a status; said of one user</extracomment>
        <translation>%1・特権管理者</translation>
    </message>
</context>
<context>
    <name>views::AuditEntryPanel</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>記録の詳細</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>User</source>
        <translation>対象ユーザー</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>適用ルール</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証情報</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>前の記録のハッシュ</translation>
    </message>
    <message>
        <source>Digest of what moved</source>
        <translation>移行内容のダイジェスト</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>記録が選択されていません</translation>
    </message>
    <message>
        <source>Choose an entry to see what was done.</source>
        <translation>記録を選択すると、操作の詳細が表示されます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a value before and after a change</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what became of a place, and the rule that says so</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Copies a hash; %1 names which.</extracomment>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>views::AuditPage</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Every change and every refused attempt, in order. Verifying the chain shows whether somebody altered an entry.</source>
        <translation>すべての変更と拒否された操作が、順番に記録されます。チェーンを検証すると、記録の改ざんの有無を確認できます。</translation>
    </message>
    <message>
        <source>Search names, kinds, rules, values</source>
        <translation>氏名、種類、ルール、値を検索</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVにエクスポート…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>User</source>
        <translation>対象ユーザー</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a running job</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>filter of the audit log: every kind of entry</extracomment>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>すべての操作者</translation>
    </message>
    <message>
        <source>All results</source>
        <extracomment>filter of the audit log: what was done and what was refused</extracomment>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Every change will be written here, with who made it and by which rule.</source>
        <translation>すべての変更が、操作者と適用ルールとともにここに記録されます。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>条件に一致する記録はありません</translation>
    </message>
    <message>
        <source>Search for something else, or look at all entries.</source>
        <translation>別の条件で検索するか、すべての記録を表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>audit-log</source>
        <comment>file name</comment>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Verifying the chain…</source>
        <translation>チェーンを検証しています…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Something is running already.</source>
        <translation>ほかの処理を実行中です。</translation>
    </message>
    <message>
        <source>Chain broken at entry %1. It, or what it says was moved, was altered after it was written.</source>
        <translation>%1番目の記録で改ざんを検出しました。この記録、またはこの記録に対応する移行の履歴が、書き込み後に変更されています。</translation>
    </message>
    <message>
        <source>Show entry</source>
        <translation>記録を表示</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified: %Ln entries.</source>
        <translation>
            <numerusform>チェーン検証済み（改ざんなし）：%Ln件の記録を確認しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head hash: %1</source>
        <extracomment>the hash of the newest entry of the audit log</extracomment>
        <translation>最新の記録のハッシュ：%1</translation>
    </message>
    <message>
        <source>Copy head hash</source>
        <translation>最新のハッシュをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported to %1.</source>
        <extracomment>%1 a file</extracomment>
        <translation>
            <numerusform>%Ln件の記録を%1にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>監査ログを表示できません</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>command: search the list in front</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>This entry is missing.</source>
        <translation>この記録は欠落しています。</translation>
    </message>
</context>
<context>
    <name>views::BatchDialog</name>
    <message>
        <source>&amp;Migrate first…</source>
        <translation>先に移行(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>None of these users can be changed: the reasons stand in the list.</source>
        <translation>変更できるユーザーがいません。理由は一覧に表示しています。</translation>
    </message>
    <message>
        <source>This can be taken back: an inactive user can be activated again. (USR-4)</source>
        <translation>無効にしたユーザーは、あとから再び有効にできます。（USR-4）</translation>
    </message>
    <message>
        <source>Nothing that is owned changes.</source>
        <translation>担当しているデータは変わりません。</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed…</source>
        <translation>処理中のユーザーが終わり次第、中止します…</translation>
    </message>
</context>
<context>
    <name>views::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Show all columns as at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>This column is always shown: without it nobody knows whom a row is about.</source>
        <translation>誰の行かわかるように、この列は常に表示されます。</translation>
    </message>
    <message>
        <source>Move “%1” towards the front</source>
        <translation>「%1」を前に移動</translation>
    </message>
    <message>
        <source>Move “%1” towards the end</source>
        <translation>「%1」を後ろに移動</translation>
    </message>
</context>
<context>
    <name>views::DayField</name>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>format of a typed day</comment>
        <extracomment>A day as one types it, as QDate::fromString understands it; French: dd/MM/yyyy, Japanese: yyyy/MM/dd</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <comment>hint of a typed day</comment>
        <extracomment>What is typed into a field for a day, in the same order as its format; French: jj/mm/aaaa, Japanese: 年/月/日</extracomment>
        <translation>年/月/日</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>This is not a day yet. Write it as %1.</source>
        <translation>日付として認識できません。「%1」の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>views::ImportDialog</name>
    <message>
        <source>New organisation from CSV</source>
        <translation>CSVから新しい組織を作成</translation>
    </message>
    <message>
        <source>&amp;Folder with the CSV files</source>
        <translation>CSVファイルのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose folder…</source>
        <translation>フォルダーを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the organisation</source>
        <translation>組織を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポートしています…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Folder with the CSV files</source>
        <translation>CSVファイルのフォルダー</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>中止しています。途中まで行った変更を元に戻しています…</translation>
    </message>
    <message>
        <source>The mapping was saved in %1.</source>
        <translation>マッピングを%1に保存しました。</translation>
    </message>
    <message>
        <source>The mapping also names files that are not in this folder.</source>
        <translation>マッピングに、このフォルダーにないファイルが含まれています。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This folder holds no CSV files. Choose another one.</source>
        <translation>このフォルダーにCSVファイルはありません。別のフォルダーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>This is a data backup of the CRM, with %Ln file(s).</source>
        <translation>
            <numerusform>CRMのデータのバックアップです（ファイル%Ln個）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln CSV file(s). What they hold is asked in the next step.</source>
        <translation>
            <numerusform>CSVファイルが%Ln個あります。次のステップで内容を指定します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のデータをインポートする(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>What do the files hold?</source>
        <translation>各ファイルの内容を指定</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>作成される内容を確認</translation>
    </message>
    <message>
        <source>What no file says</source>
        <translation>ファイルにない情報を設定</translation>
    </message>
    <message>
        <source>“%1” has been imported</source>
        <translation>「%1」をインポートしました</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is written until you press the last button.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>ステップ%1/%2。最後のボタンを押すまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>A folder with the CRM’s own data backup is recognised by itself. Of any other CSV files with a first row of column names, you say in the next step what they hold.</source>
        <translation>CRMのデータのバックアップのフォルダーは、自動的に認識されます。それ以外のCSVファイル（1行目が列名のもの）は、次のステップで内容を指定します。</translation>
    </message>
</context>
<context>
    <name>views::ImportMappingPage</name>
    <message>
        <source>&amp;Dates are written</source>
        <translation>日付の形式(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>Decimal co&amp;mma (1.000,50)</source>
        <translation>小数点にカンマを使用：1.000,50(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>マッピングを読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>マッピングを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;This file holds</source>
        <translation>このファイルの内容(&amp;T)</translation>
    </message>
    <message>
        <source>Tic&amp;ked stages count as closed</source>
        <translation>完了済みとして扱うステージ(&amp;O)</translation>
    </message>
    <message>
        <source>Closed stages</source>
        <translation>完了済みのステージ</translation>
    </message>
    <message>
        <source>First &amp;rows</source>
        <translation>先頭の行(&amp;R)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>先頭の行</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>An entry of the list of files: %1 the file, %2 what it holds; two lines.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <extracomment>Choice for a column that a file does not have.</extracomment>
        <translation>このファイルにない</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A column that the mapping names, but the file has not.</extracomment>
        <translation>%1（列なし）</translation>
    </message>
    <message>
        <source>Choose what at least one of the files holds.</source>
        <translation>1つ以上のファイルについて、内容を選択してください。</translation>
    </message>
    <message>
        <source>The stages are being read…</source>
        <translation>ステージを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>views::ImportOrganisationPage</name>
    <message>
        <source>&amp;Super admin</source>
        <translation>特権管理者(&amp;S)</translation>
    </message>
    <message>
        <source>Gets the Administrator profile, and is the only one who can delete users.</source>
        <translation>管理者権限が設定されます。ユーザーを削除できるのは、このユーザーだけです。</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>組織の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File to save it in</source>
        <translation>保存先のファイル(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose file…</source>
        <translation>ファイルを選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>氏名を選択または入力</translation>
    </message>
    <message>
        <source>File to save the organisation in</source>
        <translation>組織を保存するファイル</translation>
    </message>
    <message>
        <source>Organisations (*.handover)</source>
        <translation>組織 (*.handover)</translation>
    </message>
    <message>
        <source>No active user is in these files, and an organisation needs one as its super admin.</source>
        <translation>これらのファイルには有効なユーザーがいません。組織には、特権管理者となる有効なユーザーが必要です。</translation>
    </message>
    <message>
        <source>Choose who becomes super admin.</source>
        <translation>特権管理者にするユーザーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is none of the active users, or more than one.</source>
        <translation>有効なユーザーの中に「%1」が見つからないか、複数います。</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>タイムゾーンを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file to save the organisation in.</source>
        <translation>組織を保存するファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 exists already: choose another file.</source>
        <translation>%1はすでに存在します。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー%1がありません。</translation>
    </message>
</context>
<context>
    <name>views::ImportPreviewPage</name>
    <message>
        <source>Rejected rows</source>
        <translation>取り込めない行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s)</source>
        <translation>
            <numerusform>取り込めない行：%Ln行(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected ro&amp;w(s); the first %1 are shown</source>
        <translation>
            <numerusform>取り込めない行：%Ln行（先頭の%1行を表示）(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave these rows out and take the rest</source>
        <translation>これらの行を除外し、残りを取り込む(&amp;L)</translation>
    </message>
    <message>
        <source>No row is rejected</source>
        <translation>取り込めない行はありません</translation>
    </message>
    <message>
        <source>Everything these files hold can be taken.</source>
        <translation>ファイルの内容をすべて取り込めます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is (&quot;Deals&quot;), %2 how many</extracomment>
        <translation>%1：%2件</translation>
    </message>
    <message>
        <source>%1: not used</source>
        <translation>%1：使用しない</translation>
    </message>
    <message>
        <source>Go back and correct what is shown in red.</source>
        <translation>前の画面に戻り、赤字の項目を修正してください。</translation>
    </message>
    <message>
        <source>Rows are rejected: leave them out, or correct the files and begin again.</source>
        <translation>取り込めない行があります。除外するか、ファイルを修正して最初からやり直してください。</translation>
    </message>
    <message>
        <source>&amp;Users and records</source>
        <translation>ユーザーとデータ(&amp;U)</translation>
    </message>
    <message>
        <source>Users and records</source>
        <translation>ユーザーとデータ</translation>
    </message>
    <message>
        <source>Read from the files</source>
        <translation>ファイルから読み込んだ内容</translation>
    </message>
</context>
<context>
    <name>views::MailCertificateDialog</name>
    <message>
        <source>Compare the fingerprint with the one the mail administrator tells you, by another way than mail. Accept only if they are the same: whoever pretends to be the server would get the password.</source>
        <translation>フィンガープリントを、メール以外の方法でメールの管理者から聞いたものと見比べてください。同じ場合だけ承認してください。サーバーになりすました相手にパスワードを渡すことになるおそれがあります。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント（SHA-256）</translation>
    </message>
    <message>
        <source>&amp;Don’t accept</source>
        <translation>承認しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Accept the certificate</source>
        <translation>証明書を承認する(&amp;A)</translation>
    </message>
    <message>
        <source>The certificate of this server has expired.</source>
        <translation>このサーバーの証明書は有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of this server is not valid yet.</source>
        <translation>このサーバーの証明書はまだ有効になっていません。</translation>
    </message>
    <message>
        <source>The server issued this certificate itself: nothing vouches that it is the server it says.</source>
        <translation>この証明書はサーバー自身が発行したものです。名乗っているとおりのサーバーであることを保証するものはありません。</translation>
    </message>
    <message>
        <source>No authority that this computer trusts vouches for this certificate, or it was issued for another server.</source>
        <translation>このコンピューターが信頼する認証局が保証していない証明書か、別のサーバー用に発行された証明書です。</translation>
    </message>
    <message>
        <source>Accept the certificate of %1?</source>
        <translation>%1の証明書を承認しますか？</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>from when to when a certificate is valid</extracomment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Accepting counts for %1 and this certificate only.</source>
        <translation>承認は、%1とこの証明書だけに適用されます。</translation>
    </message>
</context>
<context>
    <name>views::MailCommands</name>
    <message>
        <source>Lock configuration</source>
        <translation>設定をロック</translation>
    </message>
    <message>
        <source>Unlock configuration</source>
        <translation>設定のロックを解除</translation>
    </message>
    <message>
        <source>Back up data…</source>
        <translation>データのバックアップ…</translation>
    </message>
    <message>
        <source>Latest backup…</source>
        <translation>最新のバックアップ…</translation>
    </message>
    <message>
        <source>Backed-up mail…</source>
        <translation>バックアップしたメール…</translation>
    </message>
    <message>
        <source>Mail settings…</source>
        <translation>メール設定…</translation>
    </message>
    <message>
        <source>No mail of %1 has been backed up yet.</source>
        <translation>%1のメールはまだバックアップされていません。</translation>
    </message>
    <message>
        <source>Go to the mail add-on users and choose somebody first.</source>
        <translation>先にメールオプションのユーザーのページを開き、ユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a user in the list, or tick several, first. (%1)</source>
        <translation>先に一覧でユーザーを選択するか、チェックボックスで複数選択してください。（%1）</translation>
    </message>
    <message>
        <source>Choose a user in the list first. (%1)</source>
        <translation>先に一覧でユーザーを選択してください。（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two actions that cannot be used for the same reason</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>views::MailDetailsPanel</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details of the mailbox</source>
        <translation>メールボックスの詳細</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有の設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>担当者の一括変更…</translation>
    </message>
    <message>
        <source>Earlier backups</source>
        <translation>これまでのバックアップ</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Choose a user in the list to see the mailbox and what can be done with it.</source>
        <translation>一覧でユーザーを選択すると、メールボックスとできることが表示されます。</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>ロックされていません</translation>
    </message>
    <message>
        <source>Locked on %1 by %2</source>
        <extracomment>when and by whom somebody&apos;s mail settings were locked</extracomment>
        <translation>%1、%2がロック</translation>
    </message>
    <message>
        <source>Messages saved</source>
        <translation>保存したメール</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last taken</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1 — %2. %3</source>
        <extracomment>one of a mailbox&apos;s backups: when, how it ended, how many messages</extracomment>
        <translation>%1 — %2。%3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>backup</comment>
        <extracomment>one of a mailbox&apos;s backups: when, how it ended</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Actions for %Ln ticked users</source>
        <translation>
            <numerusform>チェックした%Ln人への操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refusal</comment>
        <extracomment>actions that cannot be used, and a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>views::MailDialogs</name>
    <message>
        <source>Your mail settings are saved.</source>
        <translation>メール設定を保存しました。</translation>
    </message>
    <message>
        <source>Backed-up mail of %1</source>
        <translation>%1のメール（バックアップ）</translation>
    </message>
    <message>
        <source>The backup of %1’s mail did not complete. %2</source>
        <translation>%1のメールのバックアップは完了しませんでした。%2</translation>
    </message>
    <message>
        <source>The mail of %1 is backed up. %2</source>
        <translation>%1のバックアップが完了しました。%2</translation>
    </message>
    <message>
        <source>The backup of %1’s mail was stopped. What came before is kept: start again, and it goes on from there.</source>
        <translation>%1のメールのバックアップを中止しました。それまでに取得した分は残っており、もう一度開始すると続きから取得します。</translation>
    </message>
    <message>
        <source>Read the mail</source>
        <translation>メールを見る</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>backup</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>担当者の一括変更…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 mailboxes are backed up. What belongs to no CRM record was left alone.</source>
        <translation>
            <numerusform>%1個中%Ln個のメールボックスのバックアップが完了しました。CRMのデータに関連しないメールには触れていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailMessages</name>
    <message>
        <source>%1 has no mail add-on account. There is nothing to lock or back up.</source>
        <translation>%1はメールオプションを使っていません。ロックやバックアップの対象がありません。</translation>
    </message>
    <message>
        <source>The settings of %1 are locked already.</source>
        <translation>%1の設定はすでにロックされています。</translation>
    </message>
    <message>
        <source>The settings of %1 are not locked.</source>
        <translation>%1の設定はロックされていません。</translation>
    </message>
    <message>
        <source>There are several administrators, so nobody locks or unlocks their own settings. Ask another administrator to do it.</source>
        <translation>管理者が2人以上いるため、自分の設定をロックしたりロックを解除したりすることはできません。ほかの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The mail of %1 is private, and private settings can&apos;t be locked. Ask %1 to share the mail first.</source>
        <translation>%1のメールは共有されていないため、設定をロックできません。先に本人にメールを共有してもらってください。</translation>
    </message>
    <message>
        <source>Only %1 can change these settings. You can lock them.</source>
        <translation>この設定を変更できるのは%1だけです。管理者は設定をロックできます。</translation>
    </message>
    <message>
        <source>An administrator has locked these settings. You can confirm them unchanged; to change them, ask an administrator to unlock them.</source>
        <translation>管理者がこの設定をロックしています。変更なしとして確認することはできます。変更するには、管理者にロックの解除を依頼してください。</translation>
    </message>
    <message>
        <source>%1 is not inactive. Only the mail of inactive users can be backed up: deactivate %1 first.</source>
        <translation>%1は無効ではありません。バックアップできるのは無効なユーザーのメールだけです。先に無効にしてください。</translation>
    </message>
    <message>
        <source>%1 uses IMAP, which leaves nothing to back up. Change to POP3 while %1 is active, or move the mail on the mail server.</source>
        <translation>%1はIMAPを使っているため、バックアップできるメールが残りません。有効なあいだにPOP3に変更してもらうか、メールサーバー上でメールを移してください。</translation>
    </message>
    <message>
        <source>The mail of %1 is private. Only shared mail can be backed up: %1 has to share it first.</source>
        <translation>%1のメールは共有されていません。バックアップできるのは共有されたメールだけです。先に本人に共有してもらってください。</translation>
    </message>
    <message>
        <source>The mailbox of %1 belongs to another domain than your address. It can&apos;t be backed up from here.</source>
        <translation>%1のメールボックスのドメインは、あなたのメールアドレスのドメインと異なります。ここではバックアップできません。</translation>
    </message>
    <message>
        <source>The mail of %1 is backed up already. “Latest backup” adds what is new.</source>
        <translation>%1のメールはバックアップ済みです。「最新のバックアップ」で新しいメールを追加できます。</translation>
    </message>
    <message>
        <source>The mail of %1 was never backed up completely. Use “Back up data” first.</source>
        <translation>%1のメールのバックアップは、まだ一度も完了していません。先に「データのバックアップ」を実行してください。</translation>
    </message>
    <message>
        <source>%1 came back and has not saved the mail settings since. Activate %1; once %1 has saved or confirmed them, deactivate and try again.</source>
        <translation>%1は復帰したあと、メール設定を保存していません。有効に戻し、本人が設定を保存または確認したあと、無効にしてからもう一度実行してください。</translation>
    </message>
    <message>
        <source>A backup of %1 is running. Wait for its end, or stop it.</source>
        <translation>%1のバックアップを実行しています。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>You are not related to this record.</source>
        <translation>あなたはこのデータの関係者ではないため、本文を読めません。</translation>
    </message>
    <message>
        <source>The mail server can&apos;t be reached. Check the name of the server, the port and the network, then try again.</source>
        <translation>メールサーバーに接続できません。サーバー名、ポート、ネットワークを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not known, and it was not accepted. Nothing was fetched.</source>
        <translation>メールサーバーの証明書が未知のもので、承認されませんでした。メールは取得していません。</translation>
    </message>
    <message>
        <source>The mail server refuses this password. Ask the mail administrator to set a new one, and try again.</source>
        <translation>このパスワードではメールサーバーにサインインできません。メールの管理者に新しいパスワードを設定してもらい、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Another program is reading this mailbox. Close it, wait a minute and try again.</source>
        <translation>別のプログラムがこのメールボックスを使用しています。そのプログラムを閉じ、少し待ってからもう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to the mail server was lost. What came before is kept: start again, and it goes on from there.</source>
        <translation>メールサーバーとの接続が切れました。それまでに取得した分は残っており、もう一度開始すると続きから取得します。</translation>
    </message>
    <message>
        <source>The mail server no longer answers. What came before is kept: start again later.</source>
        <translation>メールサーバーが応答しなくなりました。それまでに取得した分は残っています。しばらくしてからもう一度開始してください。</translation>
    </message>
    <message>
        <source>The mail server answers in a way that can&apos;t be understood. Check that this is the POP3 port.</source>
        <translation>メールサーバーの応答を解釈できません。POP3のポートかどうか確認してください。</translation>
    </message>
    <message>
        <source>The program ended during the backup. What came before is kept: start again, and it goes on from there.</source>
        <translation>バックアップの途中でプログラムが終了しました。それまでに取得した分は残っており、もう一度開始すると続きから取得します。</translation>
    </message>
</context>
<context>
    <name>views::MailPage</name>
    <message>
        <source>Mail add-on users</source>
        <translation>メールオプションのユーザー</translation>
    </message>
    <message>
        <source>Once a user is inactive, nobody else sees their mail until it has been backed up. (ZA-2)</source>
        <translation>無効になったユーザーのメールは、バックアップを取得するまで他のユーザーからは見えません。（ZA-2）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Choose and move the columns of the list</source>
        <translation>一覧に表示する列を選択し、並べ替えます</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln users selected</source>
        <translation>
            <numerusform>%Ln人中%1人を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked, %1 of them not in this list</source>
        <translation>
            <numerusform>%Ln人をチェック中（うち%1人はこの一覧にいません）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users ticked</source>
        <translation>
            <numerusform>%Ln人をチェック中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody uses the mail add-on</source>
        <translation>メールオプションを使っている人はいません</translation>
    </message>
    <message>
        <source>Users who set up a mailbox in their own mail settings are listed here.</source>
        <translation>自分のメール設定でメールボックスを設定したユーザーが、ここに表示されます。</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>該当するユーザーはいません</translation>
    </message>
    <message>
        <source>Search for something else, or look at all mail add-on users.</source>
        <translation>別の言葉で検索するか、メールオプションのユーザーをすべて表示してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search name, kana, mailbox</source>
        <translation>氏名、かな、メールボックスを検索</translation>
    </message>
    <message>
        <source>Find mail add-on users</source>
        <translation>メールオプションのユーザーを検索</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>詳細パネル</translation>
    </message>
</context>
<context>
    <name>views::MailPasswordDialog</name>
    <message>
        <source>Enter the password of the mailbox itself, not yours: the one the mail administrator has set on the mail server, or an app password. It is used for this run only and never written to the file, a log or an export. Sign-in by OAuth is not supported.</source>
        <translation>あなたのパスワードではなく、メールボックスのパスワードを入力してください。メールの管理者がメールサーバーで設定したもの、またはアプリパスワードです。今回の実行にだけ使い、ファイル、ログ、エクスポートには書き込みません。OAuthによるサインインには対応していません。</translation>
    </message>
    <message>
        <source>The secret store of this desktop can’t be used, so no password can be kept.</source>
        <translation>このデスクトップのシークレットストアを使用できないため、パスワードは保存できません。</translation>
    </message>
    <message>
        <source>In the demo organisation the password of each mailbox is “demo”.</source>
        <translation>デモ組織では、どのメールボックスのパスワードも「demo」です。</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>バックアップしないユーザー</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Take the latest backup of the mail of %1?</source>
        <translation>%1のメールの最新のバックアップを取得しますか？</translation>
    </message>
    <message>
        <source>Back up the mail of %1?</source>
        <translation>%1のメールのバックアップを取得しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Take the latest backup of %Ln mailboxes?</source>
        <translation>
            <numerusform>%Ln個のメールボックスの最新のバックアップを取得しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes?</source>
        <translation>
            <numerusform>%Ln個のメールボックスのバックアップを取得しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the mail</source>
        <translation>バックアップを取得する</translation>
    </message>
    <message numerus="yes">
        <source>Back up %Ln mailboxes</source>
        <translation>
            <numerusform>%Ln個のバックアップを取得する</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 at %2</source>
        <extracomment>above a field; %1 a mailbox, %2 a server</extracomment>
        <translation>%1のパスワード（%2）</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Keep in my secret store</source>
        <translation>自分のシークレットストアに保存</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>そのあいだもほかの作業を続けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passwords are missing.</source>
        <translation>
            <numerusform>パスワードが%Ln件入力されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a sentence, and how many of those chosen can&apos;t be backed up</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen are left out: see below.</source>
        <translation>
            <numerusform>選択したうち%Ln人は対象外です（下を参照）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>views::MailReaderDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Backed-up mail</source>
        <translation>バックアップしたメール</translation>
    </message>
    <message>
        <source>Show as formatted</source>
        <translation>書式つきで表示</translation>
    </message>
    <message>
        <source>Without pictures from the network, scripts and forms</source>
        <translation>ネットワーク上の画像、スクリプト、フォームは除きます</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>The attachment is saved: %1</source>
        <translation>添付ファイルを保存しました：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>attachment</comment>
        <extracomment>an attachment: its name, its size</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>添付ファイルの保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>メール%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages so far</source>
        <translation>
            <numerusform>これまでにメール%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail here</source>
        <translation>メールはありません</translation>
    </message>
    <message>
        <source>Nothing has been backed up yet.</source>
        <translation>まだ何もバックアップされていません。</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>該当するメールはありません</translation>
    </message>
    <message>
        <source>Subject, people and the text of the messages you may read were searched.</source>
        <translation>件名、差出人と宛先、読む権限のあるメールの本文を検索しました。</translation>
    </message>
    <message>
        <source>Search subject, people, text</source>
        <translation>件名、差出人・宛先、本文を検索</translation>
    </message>
    <message>
        <source>From: %1
To: %2
Date: %3</source>
        <extracomment>%1 and %2 people, %3 a date</extracomment>
        <translation>差出人：%1
宛先：%2
日付：%3</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages exported: %1</source>
        <translation>
            <numerusform>メール%Ln件をエクスポートしました：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are damaged and were left out.</source>
        <translation>
            <numerusform>壊れているメール%Ln件は除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What I may read here, as one file (mbox)…</source>
        <translation>ここで読めるメールを1つのファイルに（mbox）…</translation>
    </message>
    <message>
        <source>What I may read here, as a folder of .eml files…</source>
        <translation>ここで読めるメールをフォルダーに（.emlファイル）…</translation>
    </message>
    <message>
        <source>All backed-up mail, as one file (mbox)…</source>
        <translation>バックアップしたすべてのメールを1つのファイルに（mbox）…</translation>
    </message>
    <message>
        <source>All backed-up mail, as a folder of .eml files…</source>
        <translation>バックアップしたすべてのメールをフォルダーに（.emlファイル）…</translation>
    </message>
    <message>
        <source>This is written into the audit log. (OPR-6)</source>
        <translation>監査ログに記録されます。（OPR-6）</translation>
    </message>
    <message>
        <source>Export to a new file</source>
        <translation>新しいファイルにエクスポート</translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>新しいフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>file name</comment>
        <extracomment>the name of a file or folder, without its ending</extracomment>
        <translation>mail</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
</context>
<context>
    <name>views::MailRunsBar</name>
    <message>
        <source>Backing up the mail of %1</source>
        <translation>%1のメールをバックアップしています</translation>
    </message>
    <message>
        <source>Backing up the mail of %1, mailbox %2 of %3</source>
        <translation>%1のメールをバックアップしています（%3個中%2個目）</translation>
    </message>
    <message>
        <source>Waits for an answer about the server’s certificate.</source>
        <translation>サーバーの証明書についての回答を待っています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop this one</source>
        <translation>これを中止</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて中止</translation>
    </message>
</context>
<context>
    <name>views::MailSettingsDialog</name>
    <message>
        <source>&amp;Mailbox (address)</source>
        <translation>メールボックス（アドレス）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>プロトコル(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>Secu&amp;rity</source>
        <translation>接続の保護(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;haring</source>
        <translation>共有の設定(&amp;H)</translation>
    </message>
    <message>
        <source>Con&amp;firm unchanged</source>
        <translation>変更なしとして確認する(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>My mail settings</source>
        <translation>自分のメール設定</translation>
    </message>
    <message>
        <source>Mail settings of %1</source>
        <translation>%1のメール設定</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Private mail can&apos;t be backed up when you leave: your colleagues will miss it. (MAIL-5)</source>
        <translation>共有しないメールは、退職時にバックアップできません。あとを引き継ぐ人が困ることになります。（MAIL-5）</translation>
    </message>
    <message>
        <source>IMAP leaves nothing to back up when you leave. POP3 does. (MAIL-9)</source>
        <translation>IMAPでは、退職時にバックアップできるメールが残りません。POP3であれば残ります。（MAIL-9）</translation>
    </message>
    <message>
        <source>Fill in mailbox, server and user name.</source>
        <translation>メールボックス、サーバー、ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>This mailbox is no mail address.</source>
        <translation>メールボックスがメールアドレスの形式になっていません。</translation>
    </message>
    <message>
        <source>This is no name of a server with a port.</source>
        <translation>サーバー名またはポートが正しくありません。</translation>
    </message>
    <message>
        <source>This user name can&apos;t be used.</source>
        <translation>このユーザー名は使用できません。</translation>
    </message>
</context>
<context>
    <name>views::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Offboarding</source>
        <translation>退職者対応(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New organisation from CSV…</source>
        <translation>CSVから新しい組織を作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;demo organisation</source>
        <translation>デモ組織を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reset the demo…</source>
        <translation>デモをリセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>menu entry that opens the page</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>menu entry that opens the page</comment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムの言語に合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation>システムの外観に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>appearance</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>appearance</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;About Handover</source>
        <translation>Handoverについて(&amp;A)</translation>
    </message>
    <message>
        <source>Handover — %1 (demo organisation)</source>
        <extracomment>Title of the window; %1 is the name of the organisation.</extracomment>
        <translation>Handover — %1（デモ組織）</translation>
    </message>
    <message>
        <source>Handover — %1</source>
        <translation>Handover — %1</translation>
    </message>
    <message>
        <source>Operator: %1 · Super admin</source>
        <extracomment>Who works at the console; at the right of the menu bar.</extracomment>
        <translation>操作者：%1・特権管理者</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>操作者：%1</translation>
    </message>
    <message>
        <source>Only the demo organisation can be reset.</source>
        <translation>リセットできるのは、デモ組織のみです。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>「%1」を開けませんでした</translation>
    </message>
    <message>
        <source>Open the demo organisation</source>
        <translation>デモ組織を開く</translation>
    </message>
    <message>
        <source>Users &amp; Permissions</source>
        <extracomment>A section of the navigation; the CRM&apos;s own name for these settings.</extracomment>
        <translation>ユーザーと権限</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Offboarding</source>
        <extracomment>A section of the navigation: what belongs to taking people out.</extracomment>
        <translation>退職者対応</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Open an organisation</source>
        <translation>組織を開く</translation>
    </message>
    <message>
        <source>Handover organisations (*.handover)</source>
        <translation>Handoverの組織 (*.handover)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reset the demo</source>
        <translation>デモをリセット</translation>
    </message>
    <message>
        <source>Put the demo organisation back as it was at first?</source>
        <translation>デモ組織を最初の状態に戻しますか？</translation>
    </message>
    <message>
        <source>Everything done in it is lost, its audit log too. No other organisation is touched.</source>
        <translation>デモ組織で行った操作は、監査ログも含めてすべて失われます。ほかの組織には影響しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>About Handover</source>
        <translation>Handoverについて</translation>
    </message>
    <message>
        <source>Takes people out of a CRM without losing what they owned: see what will happen, do exactly that, prove it.

MIT licence. Icons: Lucide, ISC licence. Made with Qt, LGPL.</source>
        <translation>退職者の担当データを失うことなく、CRMからユーザーを削除します。影響を事前に確認し、そのとおりに実行し、結果を証明できます。

MITライセンス。アイコン：Lucide（ISCライセンス）。Qt（LGPL）を使用しています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <comment>menu of the mail add-on</comment>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>Mail add-on users</source>
        <comment>menu entry that opens the page</comment>
        <translation>メールオプションのユーザー</translation>
    </message>
    <message>
        <source>My mail settings…</source>
        <translation>自分のメール設定…</translation>
    </message>
    <message>
        <source>Mail add-on users</source>
        <translation>メールオプションのユーザー</translation>
    </message>
</context>
<context>
    <name>views::MappingFiles</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>マッピング (*.json)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>マッピングの保存</translation>
    </message>
    <message>
        <source>Load a mapping</source>
        <translation>マッピングの読み込み</translation>
    </message>
</context>
<context>
    <name>views::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>views::Messages</name>
    <message>
        <source>Your profile lacks the permission “Manage users”. Ask an administrator to do this.</source>
        <translation>この操作には、操作権限「ユーザーの管理」が必要です。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only the super admin can delete or restore users. Ask the super admin to do this.</source>
        <translation>ユーザーを削除・復元できるのは、特権管理者のみです。特権管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only the super admin can change licences or hand over that right. Ask the super admin.</source>
        <translation>ライセンス数の変更と特権管理者の引き継ぎができるのは、特権管理者のみです。特権管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your profile lacks the permission “Manage users”, which moving records needs. Ask an administrator to do this.</source>
        <translation>データの移行には、操作権限「ユーザーの管理」が必要です。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only the super admin can export all mail. Ask the super admin to do this.</source>
        <translation>すべてのメールをエクスポートできるのは、特権管理者のみです。特権管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Only users with the Administrator profile can do this. Ask an administrator.</source>
        <translation>この操作ができるのは、管理者権限を持つユーザーのみです。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is the super admin. Hand over the super admin right to somebody else first.</source>
        <translation>%1は特権管理者です。先に、特権管理者を別のユーザーに変更してください。</translation>
    </message>
    <message>
        <source>%1 is the last administrator. Make somebody else administrator first.</source>
        <translation>%1は最後の管理者です。先に、別のユーザーを管理者にしてください。</translation>
    </message>
    <message>
        <source>Nobody can deactivate or delete themselves. Ask another administrator to do this.</source>
        <translation>自分自身を無効にしたり、削除したりすることはできません。別の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No licence is free for %1. Deactivate another user or buy a licence first.</source>
        <translation>%1に割り当てられるライセンスが残っていません。先に別のユーザーを無効にするか、ライセンスを追加購入してください。</translation>
    </message>
    <message>
        <source>%1 is not active. Choose an active user.</source>
        <translation>%1は有効なユーザーではありません。有効なユーザーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not inactive. Only inactive users can be activated.</source>
        <translation>%1は無効なユーザーではありません。有効にできるのは、無効なユーザーのみです。</translation>
    </message>
    <message>
        <source>%1 has been deleted already. Nothing more can be done here.</source>
        <translation>%1はすでに削除されているため、この操作はできません。</translation>
    </message>
    <message>
        <source>Something is still to be decided for %1. Complete the choices and try again.</source>
        <translation>%1について、まだ決まっていない項目があります。すべて選択してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 cannot take over the records. Choose an active user who is not leaving.</source>
        <translation>%1にはデータを移行できません。退職者以外の有効なユーザーを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot become the reporting manager here. Choose an active user of the same or a higher role who does not report to one of the subordinates.</source>
        <translation>%1を直属の上司に設定することはできません。同等または上位の役職で、対象の部下の配下にいない、有効なユーザーを選択してください。</translation>
    </message>
    <message>
        <source>The data about %1 changed in the meantime. Nothing was done: look at the new preview and confirm again.</source>
        <translation>%1に関するデータが、プレビューの表示後に変更されました。処理は実行していません。新しいプレビューを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>This user is no longer there. Refresh the list and choose again.</source>
        <translation>このユーザーは見つかりません。一覧を更新して、選択し直してください。</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it exists and that you may read it.</source>
        <translation>ファイルを開けませんでした。ファイルがあること、読み取りのアクセス許可があることを確認してください。</translation>
    </message>
    <message>
        <source>This file is not a database. Choose a file made by Handover.</source>
        <translation>このファイルはデータベースではありません。Handoverで作成したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This database was not made by Handover. Choose another file.</source>
        <translation>このデータベースはHandoverで作成したものではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Handover. Update the program and open it again.</source>
        <translation>このファイルは、新しいバージョンのHandoverで作成されています。Handoverを更新してから開いてください。</translation>
    </message>
    <message>
        <source>The file is read-only, and nothing was changed. Make it writable or open a copy.</source>
        <translation>ファイルが読み取り専用のため、何も変更されていません。書き込み可能にするか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>The file is damaged, and nothing was changed. Open your latest copy of it.</source>
        <translation>ファイルが破損しているため、何も変更されていません。最新のコピーを開いてください。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it there and try again.</source>
        <translation>ほかのプログラムがファイルを使用しています。そのプログラムでファイルを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was changed. Free some space and try again.</source>
        <translation>ディスクの空き容量が足りないため、何も変更されていません。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file or folder does not exist: %1</source>
        <translation>ファイルまたはフォルダーがありません：%1</translation>
    </message>
    <message>
        <source>This could not be read: %1</source>
        <translation>読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>This is not as expected: %1</source>
        <translation>内容が正しくありません：%1</translation>
    </message>
    <message>
        <source>Some rows were rejected, and nothing was written. Take the rest, or correct the file.</source>
        <translation>取り込めない行があるため、何も書き込まれていません。残りの行だけを取り込むか、ファイルを修正してください。</translation>
    </message>
    <message>
        <source>The database reported an error, and nothing was changed: %1</source>
        <translation>データベースでエラーが発生したため、何も変更されていません：%1</translation>
    </message>
    <message>
        <source>The files have changed since they were read, and nothing was written. Read them again.</source>
        <translation>読み込んだあとにファイルが変更されたため、何も書き込まれていません。ファイルを読み込み直してください。</translation>
    </message>
    <message>
        <source>“%1” is not one of the active users of these files. Choose somebody else.</source>
        <translation>これらのファイルに、有効なユーザー「%1」は含まれていません。別のユーザーを選択してください。</translation>
    </message>
    <message>
        <source>The files hold %1 active users: there must be a licence for each.</source>
        <translation>ファイルには有効なユーザーが%1人います。人数分のライセンスが必要です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 the id of a rule</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stopped before anything was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>このユーザー</translation>
    </message>
</context>
<context>
    <name>views::MigrationChoice</name>
    <message>
        <source>Delete &amp;without migrating</source>
        <translation>移行せずに削除する(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Migrate now</source>
        <translation>今すぐ移行する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Transfer to</source>
        <translation>移行先(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>データ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>For records that others co-own. Counting them…</source>
        <translation>共同担当者がいるデータに適した方法です。件数を確認しています…</translation>
    </message>
</context>
<context>
    <name>views::OffboardingDialogs</name>
    <message>
        <source>See what moved</source>
        <extracomment>The way on from a message: to the entry of the audit log.</extracomment>
        <translation>移行したデータを見る</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What was done, and how: &quot;Haruto Sato has been deleted. 162 moved …&quot;</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>views::PlanDialog</name>
    <message>
        <source>&amp;See what moved</source>
        <translation>移行したデータを見る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save preview…</source>
        <translation>プレビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1. Nothing changes until you press the last button.</source>
        <extracomment>After who somebody is; the last button is the one that does it.</extracomment>
        <translation>%1。最後のボタンを押すまで、何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln move</source>
        <translation>
            <numerusform>移行%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>要確認%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>そのまま%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop</source>
        <translation>
            <numerusform>停止%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save preview</source>
        <translation>プレビューの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The preview has been saved: %1</source>
        <translation>プレビューを保存しました：%1</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back…</source>
        <translation>中止しています。途中まで行った変更を元に戻しています…</translation>
    </message>
</context>
<context>
    <name>views::PlanResult</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>留意事項</translation>
    </message>
</context>
<context>
    <name>views::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>views::StatusChip</name>
    <message>
        <source>Super admin</source>
        <extracomment>A chip beside a user&apos;s status.</extracomment>
        <translation>特権管理者</translation>
    </message>
</context>
<context>
    <name>views::SubordinatesChoice</name>
    <message>
        <source>Move &amp;under</source>
        <translation>別のユーザーの下に移行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave without a reporting manager</source>
        <translation>直属の上司を設定しない(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln SUBORDINATES</source>
        <translation>
            <numerusform>部下%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Move under</source>
        <translation>別のユーザーの下に移行</translation>
    </message>
    <message>
        <source>Nobody of the same or a higher role can take all of them. (DEL-5)</source>
        <translation>全員の上司になれる、同等または上位の役職のユーザーがいません。（DEL-5）</translation>
    </message>
</context>
<context>
    <name>views::UserActions</name>
    <message>
        <source>Delete this user…</source>
        <translation>このユーザーを削除する…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>有効にする…</translation>
    </message>
    <message>
        <source>Migrate without deleting…</source>
        <translation>削除せずに移行…</translation>
    </message>
    <message>
        <source>Mass change owner…</source>
        <translation>担当者の一括変更…</translation>
    </message>
    <message>
        <source>Go to the list of users and choose somebody first.</source>
        <translation>先に、ユーザーの一覧でユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a user in the list first. (%1)</source>
        <translation>先に、一覧でユーザーを選択してください。（%1）</translation>
    </message>
    <message>
        <source>Choose one user only: each leaves with choices of their own. (%1)</source>
        <translation>ユーザーを1人だけ選択してください。移行の内容は1人ずつ決めます。（%1）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>two actions that cannot be used for the same reason: &quot;Deactivate, Delete this user&quot;</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>views::UserDetailsPanel</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>ユーザーが選択されていません</translation>
    </message>
    <message>
        <source>Choose a user in the list to see who they are and what they own.</source>
        <translation>一覧でユーザーを選択すると、詳細と担当データが表示されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name</comment>
        <extracomment>a name in its own script, and its reading</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Actions for %Ln selected users</source>
        <translation>
            <numerusform>選択中の%Ln人への操作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>refusal</comment>
        <extracomment>actions that cannot be used, and a sentence that says why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Backed-up mail…</source>
        <translation>バックアップしたメール…</translation>
    </message>
</context>
<context>
    <name>views::UserFacts</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Reporting manager</source>
        <translation>直属の上司</translation>
    </message>
    <message>
        <source>Manages</source>
        <translation>部下</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Zoho account</source>
        <translation>Zohoアカウント</translation>
    </message>
    <message>
        <source>stays when the user is deleted (USR-9)</source>
        <translation>ユーザーを削除しても残ります（USR-9）</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>担当データ</translation>
    </message>
    <message>
        <source>Is named by</source>
        <translation>参照元</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近の操作</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>under a status: since when it is</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>None</source>
        <comment>reporting manager</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, super admin</source>
        <comment>profile</comment>
        <translation>%1（特権管理者）</translation>
    </message>
    <message>
        <source>Uses one</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Uses none</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>account</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 &quot;61 open&quot;, %2 &quot;148 closed&quot;</extracomment>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>activities</comment>
        <translation>
            <numerusform>未完了%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <comment>activities</comment>
        <translation>
            <numerusform>完了%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>deals</comment>
        <translation>
            <numerusform>未完了%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>deals</comment>
        <translation>
            <numerusform>完了%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No records</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Co-owner fields</source>
        <translation>共同担当者の項目</translation>
    </message>
    <message>
        <source>Integrations and apps</source>
        <translation>連携とアプリ</translation>
    </message>
    <message>
        <source>Notifications and report mails</source>
        <translation>通知とレポートのメール</translation>
    </message>
    <message>
        <source>Look-ups, notes, reports and others</source>
        <translation>ルックアップ、メモ、レポートなど</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place that names a user, and how often</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 — %2: refused</source>
        <extracomment>an entry of the audit log: when, what</extracomment>
        <translation>%1 — %2（拒否）</translation>
    </message>
    <message>
        <source>%1 — %2, by %3</source>
        <extracomment>an entry of the audit log: when, what, by whom</extracomment>
        <translation>%1 — %2（%3）</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>an entry of the audit log: when, what</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing has been done here yet.</source>
        <translation>操作の記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>views::UserList</name>
    <message>
        <source>All</source>
        <comment>users</comment>
        <extracomment>A tab: all users.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>users</comment>
        <extracomment>A tab: active users.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>users</comment>
        <extracomment>A tab: inactive users.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <comment>users</comment>
        <extracomment>A tab: users who were invited and have not confirmed.</extracomment>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>users</comment>
        <extracomment>A tab: deleted users.</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Administrators</source>
        <extracomment>A tab: users with the Administrator profile.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>「%1」に一致するユーザーはいません</translation>
    </message>
    <message>
        <source>The search looks at names, kana, e-mail addresses and roles. Each word must be found.</source>
        <translation>氏名、ふりがな、メールアドレス、役職を検索します。入力した語をすべて含むユーザーが見つかります。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search all users</source>
        <translation>すべてのユーザーから検索</translation>
    </message>
    <message>
        <source>Reading the users…</source>
        <translation>ユーザーを読み込んでいます…</translation>
    </message>
    <message>
        <source>With many users this takes a moment.</source>
        <translation>ユーザーが多い場合は、少し時間がかかります。</translation>
    </message>
    <message>
        <source>The list of users could not be read</source>
        <translation>ユーザーの一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>What happened stands above.</source>
        <translation>原因は上のメッセージで確認できます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>ユーザーはまだいません</translation>
    </message>
    <message>
        <source>Make an organisation from CSV files in the menu File.</source>
        <translation>「ファイル」メニューで、CSVファイルから組織を作成できます。</translation>
    </message>
    <message>
        <source>No active users</source>
        <translation>有効なユーザーはいません</translation>
    </message>
    <message>
        <source>Activate somebody under Inactive.</source>
        <translation>「無効」タブで、ユーザーを有効にできます。</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>すべてのユーザーを表示</translation>
    </message>
    <message>
        <source>No inactive users</source>
        <translation>無効なユーザーはいません</translation>
    </message>
    <message>
        <source>Who is deactivated is listed here, and can be activated again or deleted.</source>
        <translation>無効にしたユーザーがここに表示されます。再び有効にすることも、削除することもできます。</translation>
    </message>
    <message>
        <source>No unconfirmed users</source>
        <translation>未認証のユーザーはいません</translation>
    </message>
    <message>
        <source>Who was invited and has not confirmed yet is listed here.</source>
        <translation>招待され、まだ認証していないユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>No deleted users</source>
        <translation>削除したユーザーはいません</translation>
    </message>
    <message>
        <source>Who is deleted stays listed here, and what they still own can be moved at any time.</source>
        <translation>削除したユーザーがここに残ります。担当したままのデータは、いつでも移行できます。</translation>
    </message>
    <message>
        <source>No administrators</source>
        <translation>管理者はいません</translation>
    </message>
    <message>
        <source>Users with the Administrator profile are listed here.</source>
        <translation>管理者権限を持つユーザーがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>views::UserListPane</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>表示する列</translation>
    </message>
    <message>
        <source>Choose and move the columns of the list</source>
        <translation>一覧に表示する列と順序を選択</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does not change how many you have.</source>
        <translation>
            <numerusform>%Lnライセンス中%1を使用中です。無効にすると1つ空きますが、削除しても購入済みのライセンス数は変わりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 selected</source>
        <translation>
            <numerusform>%1人中%Ln人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Search name, kana, e-mail, role</source>
        <translation>氏名、ふりがな、メール、役職を検索</translation>
    </message>
</context>
<context>
    <name>views::UserMenu</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>views::UserPicker</name>
    <message>
        <source>Nobody by that name can be chosen.</source>
        <extracomment>Below a field that a user&apos;s name is typed into.</extracomment>
        <translation>この名前で選択できるユーザーはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln users found: choose one from the list.</source>
        <translation>
            <numerusform>%Ln人見つかりました。一覧から選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>氏名を選択または入力</translation>
    </message>
</context>
<context>
    <name>views::UsersPage</name>
    <message>
        <source>Find users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>詳細パネル</translation>
    </message>
</context>
<context>
    <name>views::WorkProgress</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a work is; both are numbers.</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
