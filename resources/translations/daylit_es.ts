<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The store {path} is there, but its key file {key_file} is missing. Put the key file back from a backup; nothing was changed.</source>
        <translation>El almacén {path} está ahí, pero falta su archivo de clave {key_file}. Recupere el archivo de clave de una copia de seguridad; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is a store in {folder} already. Unlock it instead.</source>
        <translation>Ya hay un almacén en {folder}. Desbloquéelo en su lugar.</translation>
    </message>
    <message>
        <source>There is no store in {folder} yet. Sign in to make one.</source>
        <translation>Todavía no hay ningún almacén en {folder}. Inicie sesión para crear uno.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it first.</source>
        <translation>El almacén está bloqueado. Desbloquéelo primero.</translation>
    </message>
    <message>
        <source>Enter the company&apos;s ID or the address of its dashboard.</source>
        <translation>Introduzca el ID de la empresa o la dirección de su panel.</translation>
    </message>
    <message>
        <source>This user does not belong to that company. Check the company&apos;s ID.</source>
        <translation>Este usuario no pertenece a esa empresa. Compruebe el ID de la empresa.</translation>
    </message>
    <message>
        <source>The service lists no company for this user. Ask your administrator.</source>
        <translation>El servicio no muestra ninguna empresa para este usuario. Consulte a su administrador.</translation>
    </message>
    <message>
        <source>Choose one of your companies: {listed}</source>
        <translation>Elija una de sus empresas: {listed}</translation>
    </message>
    <message>
        <source>This store belongs to another company. Use another data folder (--data-dir) for this one.</source>
        <translation>Este almacén pertenece a otra empresa. Use otra carpeta de datos (--data-dir) para esta.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message>
        <source>A name has at most {most} characters.</source>
        <translation>Un nombre tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A snippet&apos;s name has letters, digits, - and _ only: “copy”.</source>
        <translation>El nombre de un fragmento solo tiene letras, cifras, - y _: “copy”.</translation>
    </message>
    <message>
        <source>Write what the snippet stands for.</source>
        <translation>Escriba el texto que representa el fragmento.</translation>
    </message>
    <message>
        <source>The note on it will leave with it.</source>
        <translation>La nota que lleva se irá con él.</translation>
    </message>
    <message>
        <source>The {notes} notes on it will leave with it.</source>
        <translation>Las {notes} notas que lleva se irán con él.</translation>
    </message>
    <message>
        <source>The note on it will move to theirs as well.</source>
        <translation>La nota que lleva pasará también al otro registro.</translation>
    </message>
    <message>
        <source>The {notes} notes on it will move to theirs as well.</source>
        <translation>Las {notes} notas que lleva pasarán también al otro registro.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It leaves the outbox; its text is kept here for 30 days.</source>
        <translation>Sale de la bandeja de salida; su texto se conserva aquí 30 días.</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>Es este mismo</translation>
    </message>
    <message>
        <source>Yours counts as sent, as the row you name.</source>
        <translation>El suyo se da por enviado, como la fila que usted indique.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Looked for once more, then sent; it might be there twice.</source>
        <translation>Se busca una vez más y luego se envía; podría quedar duplicado.</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Nothing is sent; Daylit is searched again.</source>
        <translation>No se envía nada; se vuelve a buscar en Daylit.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>It is sent as you wrote it.</source>
        <translation>Se envía tal como lo escribió.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Opens it with what you wrote.</source>
        <translation>Lo abre con lo que usted escribió.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Both stay: they were two calls.</source>
        <translation>Ambos se quedan: fueron dos llamadas.</translation>
    </message>
    <message>
        <source>Make mine a note</source>
        <translation>Convertir el mío en nota</translation>
    </message>
    <message>
        <source>Your text becomes a note on theirs; yours is not sent.</source>
        <translation>Su texto se convierte en una nota del otro registro; el suyo no se envía.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Opens it with the refused field marked.</source>
        <translation>Lo abre con el campo rechazado señalado.</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Enviar sin eso</translation>
    </message>
    <message>
        <source>It is sent without the refused fields.</source>
        <translation>Se envía sin los campos rechazados.</translation>
    </message>
    <message>
        <source>It is sent as it is once more.</source>
        <translation>Se envía una vez más tal como está.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Your entry is sent; the action was done by somebody else.</source>
        <translation>Su registro se envía; otra persona realizó la acción.</translation>
    </message>
    <message>
        <source>It is sent without completing the action.</source>
        <translation>Se envía sin completar la acción.</translation>
    </message>
    <message>
        <source>Written to {folder}, readable without a key: keep it safe.</source>
        <translation>Escrito en {folder}, legible sin clave: guárdelo bien.</translation>
    </message>
    <message>
        <source>{table}: {rows} rows</source>
        <translation>{table}: {rows} filas</translation>
    </message>
    <message>
        <source>LOST {words}</source>
        <translation>PERDIDO {words}</translation>
    </message>
    <message>
        <source>Written here and not known to have arrived:</source>
        <translation>Escrito aquí y sin constancia de que haya llegado:</translation>
    </message>
    <message>
        <source>The database does not open any more. Only the record of the outbox could be read.</source>
        <translation>La base de datos ya no se abre. Solo se ha podido leer el registro de la bandeja de salida.</translation>
    </message>
    <message>
        <source>The database is damaged in {pages} pages. What could be read was saved.</source>
        <translation>La base de datos está dañada en {pages} páginas. Se ha salvado lo que se podía leer.</translation>
    </message>
    <message>
        <source>Every page is as it was written. Everything was saved.</source>
        <translation>Todas las páginas están como se escribieron. Se ha salvado todo.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Try “fri”, “+7”, “eom” or “15/12”.</source>
        <translation>“{text}” no es un día. Pruebe “fri”, “+7”, “eom” o “15/12”.</translation>
    </message>
    <message>
        <source>{day} is too far away. Check the year.</source>
        <translation>{day} queda demasiado lejos. Compruebe el año.</translation>
    </message>
    <message>
        <source>There is no {day}/{month} in {year}. The day comes first.</source>
        <translation>No existe el {day}/{month} en {year}. El día va primero.</translation>
    </message>
    <message>
        <source>Nothing readable was found.</source>
        <translation>No se ha encontrado nada legible.</translation>
    </message>
    <message>
        <source>READABLE CONTENT WAS FOUND.</source>
        <translation>SE HA ENCONTRADO CONTENIDO LEGIBLE.</translation>
    </message>
    <message>
        <source>Made on {at} UTC by daylit-desktop {version}.</source>
        <translation>Hecho el {at} UTC por daylit-desktop {version}.</translation>
    </message>
    <message>
        <source>Cipher: {cipher}.</source>
        <translation>Cifrado: {cipher}.</translation>
    </message>
    <message>
        <source>{planted} canaries were planted in a store made for the purpose and worked with, and {sampled} samples of the real store were taken. Each was looked for in nine forms (UTF-8, UTF-16, lower case, base64, hexadecimal, percent-encoded) in {files} files, {size} bytes.</source>
        <translation>Se colocaron {planted} canarios en un almacén creado para la prueba, con el que se trabajó, y se tomaron {sampled} muestras del almacén real. Cada uno se buscó en nueve formas (UTF-8, UTF-16, minúsculas, base64, hexadecimal, codificación por porcentaje) en {files} archivos, {size} bytes.</translation>
    </message>
    <message>
        <source>FOUND {what} ({form}) in {file} at byte {offset}</source>
        <translation>ENCONTRADO {what} ({form}) en {file}, byte {offset}</translation>
    </message>
    <message>
        <source>Files, bytes, bits of entropy per byte:</source>
        <translation>Archivos, bytes, bits de entropía por byte:</translation>
    </message>
    <message>
        <source>Choose what to log: a call, a meeting, an e-mail or something else.</source>
        <translation>Elija qué registrar: una llamada, una reunión, un correo u otra cosa.</translation>
    </message>
    <message>
        <source>Choose the customer this entry belongs to.</source>
        <translation>Elija el cliente al que pertenece este registro.</translation>
    </message>
    <message>
        <source>The subject is too long by {more} characters. Nothing was cut.</source>
        <translation>El asunto es demasiado largo: sobran {more} caracteres. No se ha cortado nada.</translation>
    </message>
    <message>
        <source>The text is too long by {more} characters. Nothing was cut.</source>
        <translation>El texto es demasiado largo: sobran {more} caracteres. No se ha cortado nada.</translation>
    </message>
    <message>
        <source>The time lacks a time zone.</source>
        <translation>A la hora le falta la zona horaria.</translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today.</source>
        <translation>Introduzca una fecha entre 2000 y hoy.</translation>
    </message>
    <message>
        <source>Choose either an action or a touchpoint to complete, not both.</source>
        <translation>Elija una acción o un punto de contacto que completar, no ambos.</translation>
    </message>
    <message>
        <source>The time lies in the future. Enter when it happened.</source>
        <translation>La hora está en el futuro. Indique cuándo ocurrió.</translation>
    </message>
    <message>
        <source>Write something, or close without saving.</source>
        <translation>Escriba algo o cierre sin guardar.</translation>
    </message>
    <message>
        <source>The note is too long by {more} characters. Nothing was cut.</source>
        <translation>La nota es demasiado larga: sobran {more} caracteres. No se ha cortado nada.</translation>
    </message>
    <message>
        <source>Wrong passphrase. Nothing was changed; try again.</source>
        <translation>Frase de contraseña incorrecta. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no ha funcionado</translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation>Compruebe lo que ha introducido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The window cannot be opened</source>
        <translation>No se puede abrir la ventana</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <translation>El almacén está bloqueado</translation>
    </message>
    <message>
        <source>Wait 1 second, then try again. Nothing is locked out.</source>
        <translation>Espere 1 segundo y vuelva a intentarlo. No se bloquea el acceso.</translation>
    </message>
    <message>
        <source>Wait {wait} seconds, then try again. Nothing is locked out.</source>
        <translation>Espere {wait} segundos y vuelva a intentarlo. No se bloquea el acceso.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>No se puede abrir el almacén</translation>
    </message>
    <message>
        <source>The store was not brought up to date</source>
        <translation>El almacén no se ha actualizado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Already syncing</source>
        <translation>Ya se está sincronizando</translation>
    </message>
    <message>
        <source>No update is shown</source>
        <translation>No se muestra ninguna versión nueva</translation>
    </message>
    <message>
        <source>Daylit is open already</source>
        <translation>Daylit ya está abierto</translation>
    </message>
    <message>
        <source>The service did not answer as expected</source>
        <translation>El servicio no respondió como se esperaba</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>No se conoce la versión más reciente</translation>
    </message>
    <message>
        <source>The service is busy</source>
        <translation>El servicio está ocupado</translation>
    </message>
    <message>
        <source>This is not the service</source>
        <translation>Este no es el servicio</translation>
    </message>
    <message>
        <source>A path is wrong</source>
        <translation>Una ruta no es correcta</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>The sender&apos;s name holds characters that cannot be seen.</source>
        <translation>El nombre del remitente contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like another address.</source>
        <translation>El nombre del remitente parece otra dirección.</translation>
    </message>
    <message>
        <source>The sender&apos;s name mixes alphabets that look alike.</source>
        <translation>El nombre del remitente mezcla alfabetos que se parecen.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not what it looks like.</source>
        <translation>La dirección del remitente no es lo que parece.</translation>
    </message>
    <message>
        <source>name of the customer</source>
        <translation>nombre del cliente</translation>
    </message>
    <message>
        <source>name of the contact</source>
        <translation>nombre del contacto</translation>
    </message>
    <message>
        <source>sender, name or address</source>
        <translation>remitente, nombre o dirección</translation>
    </message>
    <message>
        <source>recipient, name or address</source>
        <translation>destinatario, nombre o dirección</translation>
    </message>
    <message>
        <source>words of the subject</source>
        <translation>palabras del asunto</translation>
    </message>
    <message>
        <source>number of an invoice</source>
        <translation>número de una factura</translation>
    </message>
    <message>
        <source>email, call, meeting, note, manual</source>
        <translation>email, call, meeting, note, manual</translation>
    </message>
    <message>
        <source>in or out</source>
        <translation>in o out</translation>
    </message>
    <message>
        <source>reply, awaiting, unread, handled, pinned, resolved, unresolved, ar</source>
        <translation>reply, awaiting, unread, handled, pinned, resolved, unresolved, ar</translation>
    </message>
    <message>
        <source>note or invoice</source>
        <translation>note o invoice</translation>
    </message>
    <message>
        <source>first day: 2026-11-02, monday, -7d</source>
        <translation>primer día: 2026-11-02, monday, -7d</translation>
    </message>
    <message>
        <source>last day: today, 15/12, eom</source>
        <translation>último día: today, 15/12, eom</translation>
    </message>
    <message>
        <source>one day: yesterday, fri</source>
        <translation>un día: yesterday, fri</translation>
    </message>
    <message>
        <source>a tag, from its beginning</source>
        <translation>una etiqueta, desde su comienzo</translation>
    </message>
    <message>
        <source>words of a note</source>
        <translation>palabras de una nota</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>There is no “{wrong}:”. Did you mean “{right}:”?</source>
        <translation>No existe “{wrong}:”. ¿Quería decir “{right}:”?</translation>
    </message>
    <message>
        <source>Write something behind “{name}:”: {hint}.</source>
        <translation>Escriba algo después de “{name}:”: {hint}.</translation>
    </message>
    <message>
        <source>There is no type “{name}”. Types are {known}.</source>
        <translation>No existe el tipo “{name}”. Los tipos son {known}.</translation>
    </message>
    <message>
        <source>“{name}:” takes {hint}, not “{value}”.</source>
        <translation>“{name}:” admite {hint}, no “{value}”.</translation>
    </message>
    <message>
        <source>{moment} does not exist on this day (clocks went forward).</source>
        <translation>{moment} no existe en este día (se adelantó el reloj).</translation>
    </message>
    <message>
        <source>{moment} came twice on this day (clocks went back). Write “first” or “second” behind it.</source>
        <translation>{moment} ocurrió dos veces en este día (se atrasó el reloj). Escriba “first” o “second” detrás.</translation>
    </message>
    <message>
        <source>“{time}” is the beginning or the end of that day. Write 0:00 and the day that begins then.</source>
        <translation>«{time}» es el principio o el final de ese día. Escriba 0:00 y el día que empieza entonces.</translation>
    </message>
    <message>
        <source>There is no {time} on a clock.</source>
        <translation>Ningún reloj marca las {time}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Try “yesterday 4pm”, “14:10” or “15/12”.</source>
        <translation>“{typed}” no es una hora. Pruebe “ayer a las 16:00”, “14:10” o “15/12”.</translation>
    </message>
    <message>
        <source>Enter a date between 2000 and today, the day before the month: 15/12.</source>
        <translation>Introduzca una fecha entre 2000 y hoy, el día antes del mes: 15/12.</translation>
    </message>
    <message>
        <source>{target} is a folder. Name a file.</source>
        <translation>{target} es una carpeta. Indique un archivo.</translation>
    </message>
    <message>
        <source>Copying the store and comparing the copy with it …</source>
        <translation>Copiando el almacén y comparando la copia con él …</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Escribiendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Releyendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Only this computer&apos;s key ring opens the store, and so it would be with its backup. Make a recovery code first.</source>
        <translation>Solo el llavero de este equipo abre el almacén, y lo mismo valdría para su copia de seguridad. Cree primero un código de recuperación.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation>No existe la carpeta {folder}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The backup needs {needed} MB in {folder}, and there are {free} MB. Nothing was written.</source>
        <translation>La copia de seguridad necesita {needed} MB en {folder} y hay {free} MB. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{doing}: {percent} %</source>
        <translation>{doing}: {percent} %</translation>
    </message>
    <message>
        <source>{target} is a link. Name a file; nothing is written through a link.</source>
        <translation>{target} es un enlace. Indique un archivo; no se escribe nada a través de un enlace.</translation>
    </message>
    <message>
        <source>The backup {target} could not be written: {cause}. Nothing was left there.</source>
        <translation>No se pudo escribir la copia de seguridad {target}: {cause}. No ha quedado nada allí.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is not a backup of this program.</source>
        <translation>{name} no es una copia de seguridad de este programa.</translation>
    </message>
    <message>
        <source>{name} is damaged at its beginning. Nothing was changed.</source>
        <translation>{name} está dañado al principio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>No se puede leer {path}: {cause}.</translation>
    </message>
    <message>
        <source>it ends after {part}</source>
        <translation>termina después del {part}</translation>
    </message>
    <message>
        <source>something was added to its end</source>
        <translation>se añadió algo al final</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}. Nothing was changed.</source>
        <translation>{name} está dañado: {fault}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed. Nothing was changed here.</source>
        <translation>{name} está dañado o fue modificado. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}.</source>
        <translation>No se pudo escribir {folder}: {cause}.</translation>
    </message>
    <message>
        <source>One entry has not arrived at Daylit and would be lost. Sync first.</source>
        <translation>Un registro no ha llegado a Daylit y se perdería. Sincronice primero.</translation>
    </message>
    <message>
        <source>{entries} entries have not arrived at Daylit and would be lost. Sync first.</source>
        <translation>{entries} registros no han llegado a Daylit y se perderían. Sincronice primero.</translation>
    </message>
    <message>
        <source>{target} exists already. Name another file.</source>
        <translation>{target} ya existe. Indique otro archivo.</translation>
    </message>
    <message>
        <source>{target} could not be written: {cause}.</source>
        <translation>No se pudo escribir {target}: {cause}.</translation>
    </message>
    <message>
        <source>Filling a store with canaries and working with it …</source>
        <translation>Llenando un almacén con canarios y trabajando con él …</translation>
    </message>
    <message>
        <source>Reading every file …</source>
        <translation>Leyendo todos los archivos …</translation>
    </message>
    <message>
        <source>the store made for the purpose</source>
        <translation>el almacén creado para la prueba</translation>
    </message>
    <message>
        <source>the store</source>
        <translation>el almacén</translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation>No se pudo leer {name}: {cause}.</translation>
    </message>
    <message>
        <source>{name} is not noise: {entropy} bits per byte.</source>
        <translation>{name} no es ruido: {entropy} bits por byte.</translation>
    </message>
    <message>
        <source>The header of {name} can be read.</source>
        <translation>La cabecera de {name} se puede leer.</translation>
    </message>
    <message>
        <source>A store opens by a key that is not its own.</source>
        <translation>Un almacén se abre con una clave que no es la suya.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <source>Opening it and comparing every row …</source>
        <translation>Abriéndola y comparando todas las filas …</translation>
    </message>
    <message>
        <source>{name} does not hold what it says. Nothing was changed.</source>
        <translation>{name} no contiene lo que dice. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {cause}. Nothing was changed.</source>
        <translation>No se pudo escribir {folder}: {cause}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Putting it in place …</source>
        <translation>Poniéndola en su lugar …</translation>
    </message>
    <message>
        <source>The backup could not be put in place: {cause}. It is ready in {ready}; make room and start again.</source>
        <translation>No se pudo poner la copia de seguridad en su lugar: {cause}. Está lista en {ready}; libere espacio y empiece de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is, or one to be made.</source>
        <translation>{folder} no está vacía. Indique una carpeta que lo esté o una que se vaya a crear.</translation>
    </message>
    <message>
        <source>Looking at every page …</source>
        <translation>Revisando todas las páginas …</translation>
    </message>
    <message>
        <source>Reading {table} …</source>
        <translation>Leyendo {table} …</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {cause}.</source>
        <translation>No se puede escribir {folder}: {cause}.</translation>
    </message>
    <message>
        <source>The key is destroyed and nothing can be read any more, but files in {folder} could not be removed: {cause}. Remove them by hand.</source>
        <translation>La clave está destruida y ya no se puede leer nada, pero no se pudieron eliminar archivos de {folder}: {cause}. Elimínelos a mano.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {cause}. Choose another one with --data-dir.</source>
        <translation>No se puede usar la carpeta {folder}: {cause}. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one with --data-dir.</source>
        <translation>No se puede escribir en la carpeta {folder}. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>This address cannot be read. Enter one like https://daylit.example.com</source>
        <translation>No se entiende esta dirección. Introduzca una como https://daylit.example.com</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://</source>
        <translation>Introduzca una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>No incluya el usuario ni la contraseña en la dirección.</translation>
    </message>
    <message>
        <source>http:// is only allowed for this computer (localhost). Use https://</source>
        <translation>http:// solo se permite para este equipo (localhost). Use https://</translation>
    </message>
    <message>
        <source>Enter the address of the service without anything behind a ? or #.</source>
        <translation>Introduzca la dirección del servicio sin nada detrás de ? o #.</translation>
    </message>
    <message>
        <source>A company ID looks like 3fa85f64-5717-4562-b3fc-2c963f66afa6.</source>
        <translation>Un ID de empresa tiene este aspecto: 3fa85f64-5717-4562-b3fc-2c963f66afa6.</translation>
    </message>
    <message>
        <source>This address has letters that no host name can have.</source>
        <translation>Esta dirección tiene letras que ningún nombre de servidor puede tener.</translation>
    </message>
    <message>
        <source>The address contains unusual letters: it means {plain}. If that is the right service, enter it so.</source>
        <translation>La dirección contiene letras poco comunes: significa {plain}. Si es el servicio correcto, introdúzcala así.</translation>
    </message>
    <message>
        <source>A web page answered instead of the service (a hotel or office log-in?).</source>
        <translation>En lugar del servicio respondió una página web (¿un inicio de sesión de hotel u oficina?).</translation>
    </message>
    <message>
        <source>The service answers with a redirect. Check the service&apos;s address.</source>
        <translation>El servicio responde con una redirección. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>The service does not know the path for {route} (status {status}). Correct it in the settings file under [service.routes]; everything is kept.</source>
        <translation>El servicio no conoce la ruta de {route} (estado {status}). Corríjala en el archivo de ajustes, en [service.routes]; todo se conserva.</translation>
    </message>
    <message>
        <source>The service refused it (status {status}).</source>
        <translation>El servicio lo rechazó (estado {status}).</translation>
    </message>
    <message>
        <source>The service answered with an error (status {status}); it may have arrived.</source>
        <translation>El servicio respondió con un error (estado {status}); puede haber llegado.</translation>
    </message>
    <message>
        <source>The service accepted it but did not say under which id.</source>
        <translation>El servicio lo aceptó, pero no dijo con qué identificador.</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not show what it accepted.</source>
        <translation>La respuesta del servicio no muestra qué aceptó.</translation>
    </message>
    <message>
        <source>Sign in again to go on. What you wrote is kept and waits.</source>
        <translation>Inicie sesión de nuevo para continuar. Lo que escribió se conserva y espera.</translation>
    </message>
    <message>
        <source>Daylit did not accept this user name and password.</source>
        <translation>Daylit no aceptó este usuario y contraseña.</translation>
    </message>
    <message>
        <source>{host} answered, but not with a log-in. Check the address.</source>
        <translation>{host} respondió, pero no con un inicio de sesión. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>factura</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>No path prefix is configured.</source>
        <translation>No hay ningún prefijo de ruta configurado.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Trying again later.</source>
        <translation>{host} está ocupado (estado {status}). Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>The address answers with a redirect to {place}. Check the service address.</source>
        <translation>La dirección responde con una redirección a {place}. Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>{host} does not know the path for {route} (a web page, status {status}). Check the address, or correct the path in the settings file under [service.routes].</source>
        <translation>{host} no conoce la ruta de {route} (una página web, estado {status}). Compruebe la dirección o corrija la ruta en el archivo de ajustes, en [service.routes].</translation>
    </message>
    <message>
        <source>{host} says for {route}: {words} (status {status}).</source>
        <translation>{host} responde a {route}: {words} (estado {status}).</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Daylit does not let this sign-in see {company}: {words}. Choose another company or ask its administrator.</source>
        <translation>Daylit no deja ver {company} con este inicio de sesión: {words}. Elija otra empresa o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>{host} refused {route}: {words} (status {status}).</source>
        <translation>{host} rechazó {route}: {words} (estado {status}).</translation>
    </message>
    <message>
        <source>A web page answered instead of Daylit (hotel login?). Open a browser and sign in to this network; or check the address {host}.</source>
        <translation>En lugar de Daylit respondió una página web (¿acceso de hotel?). Abra un navegador e inicie sesión en esta red, o compruebe la dirección {host}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The answer from {host} for {what} could not be read. Trying again later.</source>
        <translation>No se pudo leer la respuesta de {host} para {what}. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>{host} answered, but not as the Daylit service. Check the address.</source>
        <translation>{host} respondió, pero no como el servicio Daylit. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>{host} is busy (status {status}). Try again in a minute.</source>
        <translation>{host} está ocupado (estado {status}). Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The service gave an unexpected answer (expected a list). Trying again later.</source>
        <translation>El servicio dio una respuesta inesperada (se esperaba una lista). Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The service repeats the same page. Nothing was lost; trying again later.</source>
        <translation>El servicio repite la misma página. No se ha perdido nada; se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The service gave more than {pages} pages of one list. Sync stopped there.</source>
        <translation>El servicio dio más de {pages} páginas de una lista. La sincronización se detuvo ahí.</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>A row of the service was left out ({sort}): {fault}.</source>
        <translation>Se omitió una fila del servicio ({sort}): {fault}.</translation>
    </message>
    <message>
        <source>{name} has no usable time</source>
        <translation>{name} no tiene una hora utilizable</translation>
    </message>
    <message>
        <source>The service gave thread {thread} in a form that cannot be read.</source>
        <translation>El servicio dio la conversación {thread} en una forma que no se puede leer.</translation>
    </message>
    <message>
        <source>note {name} has no usable time</source>
        <translation>la nota {name} no tiene una hora utilizable</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <source>The settings file names a route {key}. Known: {known}.</source>
        <translation>El archivo de ajustes nombra una ruta {key}. Conocidas: {known}.</translation>
    </message>
    <message>
        <source>The path of route {key} in the settings file cannot be used: {path}</source>
        <translation>No se puede usar la ruta {key} del archivo de ajustes: {path}</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: {cause}. Nothing was sent.</source>
        <translation>La conexión con {host} no es segura: {cause}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached through the proxy {proxy}. What you write is kept and sent later.</source>
        <translation>No se puede acceder a {host} a través del proxy {proxy}. Lo que escriba se conserva y se envía más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. What you write is kept and sent later.</source>
        <translation>No se puede acceder a {host}. Lo que escriba se conserva y se envía más tarde.</translation>
    </message>
    <message>
        <source>The answer from {host} was stopped: {cause}.</source>
        <translation>La respuesta de {host} se interrumpió: {cause}.</translation>
    </message>
    <message>
        <source>The proxy of this system is of a kind that is not supported ({kind}).</source>
        <translation>El proxy de este sistema es de un tipo no admitido ({kind}).</translation>
    </message>
    <message>
        <source>The certificate file {ca_file} cannot be used: {cause}</source>
        <translation>No se puede usar el archivo de certificado {ca_file}: {cause}</translation>
    </message>
    <message>
        <source>it was compressed although that was not asked for</source>
        <translation>venía comprimida aunque no se pidió</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it came too slowly</source>
        <translation>llegaba demasiado despacio</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {cause}. Correct it.</source>
        <translation>No se puede leer el archivo de ajustes {path}: {cause}. Corríjalo.</translation>
    </message>
    <message>
        <source>The settings file has [{section}] in a form that cannot be used.</source>
        <translation>El archivo de ajustes tiene [{section}] en una forma que no se puede usar.</translation>
    </message>
    <message>
        <source>The settings file {path} is too unusual to be changed here. Change it by hand.</source>
        <translation>El archivo de ajustes {path} es demasiado inusual para cambiarlo aquí. Cámbielo a mano.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {reason}. Correct it.</source>
        <translation>No se puede leer el archivo de ajustes {path}: {reason}. Corríjalo.</translation>
    </message>
    <message>
        <source>The setting {name} {fault}.</source>
        <translation>Ajuste {name}: {fault}.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be written: {reason}. It is as it was.</source>
        <translation>No se pudo escribir el archivo de ajustes {path}: {reason}. Está como estaba.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Ya hay una vista “{name}”.</translation>
    </message>
    <message>
        <source>There are {most} views already; take one out.</source>
        <translation>Ya hay {most} vistas; quite una.</translation>
    </message>
    <message>
        <source>This view is no longer here.</source>
        <translation>Esta vista ya no está aquí.</translation>
    </message>
    <message>
        <source>There is a snippet “{name}” already.</source>
        <translation>Ya hay un fragmento “{name}”.</translation>
    </message>
    <message>
        <source>needed you</source>
        <translation>le necesitaba</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>estaba rechazado</translation>
    </message>
    <message>
        <source>was held for undo</source>
        <translation>estaba retenido para deshacer</translation>
    </message>
    <message>
        <source>waited to be sent</source>
        <translation>esperaba su envío</translation>
    </message>
    <message>
        <source>was sent</source>
        <translation>estaba enviado</translation>
    </message>
    <message>
        <source>Open the entry to correct it.</source>
        <translation>Abra el registro para corregirlo.</translation>
    </message>
    <message>
        <source>Nothing in the outbox goes by {local_id}. It may have arrived already.</source>
        <translation>No hay nada en la bandeja de salida con el nombre {local_id}. Puede que ya haya llegado.</translation>
    </message>
    <message>
        <source>{entry}: it {state}. You chose “{choice}”: it {after}.</source>
        <translation>{entry}: {state}. Usted eligió «{choice}»: {after}.</translation>
    </message>
    <message>
        <source>Name the row of Daylit that your entry is.</source>
        <translation>Indique la fila de Daylit que es su registro.</translation>
    </message>
    <message>
        <source>That row is not here, or it is another entry of yours already.</source>
        <translation>Esa fila no está aquí, o ya es otro registro suyo.</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>cuenta como enviado</translation>
    </message>
    <message>
        <source>This entry was never sent; there is nothing to look for.</source>
        <translation>Este registro nunca se envió; no hay nada que buscar.</translation>
    </message>
    <message>
        <source>is looked for</source>
        <translation>se busca</translation>
    </message>
    <message>
        <source>Nothing new came in for this entry.</source>
        <translation>No ha llegado nada nuevo para este registro.</translation>
    </message>
    <message>
        <source>This entry cannot do without the refused field. Correct it.</source>
        <translation>Este registro no puede prescindir del campo rechazado. Corríjalo.</translation>
    </message>
    <message>
        <source>This does not fit this entry.</source>
        <translation>Esto no corresponde a este registro.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>This entry may have left already; it stays what it is.</source>
        <translation>Puede que este registro ya haya salido; se queda como está.</translation>
    </message>
    <message>
        <source>Name the row of Daylit that your text should be a note on.</source>
        <translation>Indique la fila de Daylit en la que su texto debe ser una nota.</translation>
    </message>
    <message>
        <source>made a note</source>
        <translation>convertido en nota</translation>
    </message>
    <message>
        <source>becomes a note</source>
        <translation>se convierte en nota</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>is discarded</source>
        <translation>se descarta</translation>
    </message>
    <message>
        <source>is sent next</source>
        <translation>es lo próximo que se envía</translation>
    </message>
    <message>
        <source>This entry is being sent or checked at the moment. Wait until that is settled: sending it again now could double it.</source>
        <translation>Este registro se está enviando o comprobando en este momento. Espere a que termine: enviarlo de nuevo ahora podría duplicarlo.</translation>
    </message>
    <message>
        <source>The encrypting database library is not active on this computer, so nothing was opened or written. Reinstall the program; if that does not help, report it.</source>
        <translation>La biblioteca de cifrado de la base de datos no está activa en este equipo, por lo que no se ha abierto ni escrito nada. Reinstale el programa; si no sirve, notifíquelo.</translation>
    </message>
    <message>
        <source>The database does not accept the setting {name}; nothing was written.</source>
        <translation>La base de datos no acepta el ajuste {name}; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>The database library was replaced by an older one. Reinstall the program.</source>
        <translation>La biblioteca de la base de datos fue sustituida por una más antigua. Reinstale el programa.</translation>
    </message>
    <message>
        <source>The database tools are bound to another SQLite; writes could be lost. Reinstall.</source>
        <translation>Las herramientas de la base de datos están ligadas a otro SQLite; podrían perderse datos. Reinstale.</translation>
    </message>
    <message>
        <source>The store {path} cannot be read: {cause}.</source>
        <translation>No se puede leer el almacén {path}: {cause}.</translation>
    </message>
    <message>
        <source>{path} is not encrypted. It was not opened and not changed.</source>
        <translation>{path} no está cifrado. No se ha abierto ni cambiado.</translation>
    </message>
    <message>
        <source>{path} is empty. It was kept as it is; put a backup in its place, or delete it if nothing was ever stored here.</source>
        <translation>{path} está vacío. Se ha dejado como está; ponga una copia de seguridad en su lugar o elimínelo si nunca se guardó nada aquí.</translation>
    </message>
    <message>
        <source>The store cannot be made in {folder}: {cause}. Choose another folder.</source>
        <translation>No se puede crear el almacén en {folder}: {cause}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, nothing could be written. Make room and try again; nothing was lost.</source>
        <translation>El disco está lleno y no se ha podido escribir nada. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta {folder}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk is full, or it reported an error at {path}. Make room or check the disk and try again; nothing was replaced.</source>
        <translation>El disco está lleno o informó de un error en {path}. Libere espacio o revise el disco e inténtelo de nuevo; no se ha sustituido nada.</translation>
    </message>
    <message>
        <source>The store is busy with another long task. Try again in a moment.</source>
        <translation>El almacén está ocupado con otra tarea larga. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database {path} is damaged, or its key belongs to another one. It was kept as it is; restore a backup or sync into a new data folder.</source>
        <translation>La base de datos {path} está dañada, o su clave pertenece a otra. Se ha dejado como está; restaure una copia de seguridad o sincronice en una nueva carpeta de datos.</translation>
    </message>
    <message>
        <source>{table}: row {low}</source>
        <translation>{table}: fila {low}</translation>
    </message>
    <message>
        <source>{table}: whatever lies between rows {low} and {high}</source>
        <translation>{table}: lo que haya entre las filas {low} y {high}</translation>
    </message>
    <message>
        <source>No customer goes by {name} here. Check the spelling, or sync first.</source>
        <translation>No hay aquí ningún cliente con el nombre {name}. Compruebe cómo se escribe o sincronice primero.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one customer. Near: {near}.</source>
        <translation>{name} no designa exactamente a un cliente. Parecidos: {near}.</translation>
    </message>
    <message>
        <source>No contact goes by {name} here. Check the spelling, or sync first.</source>
        <translation>No hay aquí ningún contacto con el nombre {name}. Compruebe cómo se escribe o sincronice primero.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one contact. Near: {near}.</source>
        <translation>{name} no designa exactamente a un contacto. Parecidos: {near}.</translation>
    </message>
    <message>
        <source>No invoice goes by {name} here. Check the spelling, or sync first.</source>
        <translation>No hay aquí ninguna factura con el nombre {name}. Compruebe cómo se escribe o sincronice primero.</translation>
    </message>
    <message>
        <source>{name} does not name exactly one invoice. Near: {near}.</source>
        <translation>{name} no designa exactamente una factura. Parecidas: {near}.</translation>
    </message>
    <message>
        <source>This customer has no open action {name}. It may be done already.</source>
        <translation>Este cliente no tiene ninguna acción abierta {name}. Puede que ya esté hecha.</translation>
    </message>
    <message>
        <source>Formats are csv and json.</source>
        <translation>Los formatos son csv y json.</translation>
    </message>
    <message>
        <source>{target} is a link; the export is not written through a link.</source>
        <translation>{target} es un enlace; la exportación no se escribe a través de un enlace.</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Nothing was replaced.</source>
        <translation>No se puede escribir {target}: {reason}. No se ha sustituido nada.</translation>
    </message>
    <message>
        <source>Not saved: {cause}. Your text is still here.</source>
        <translation>No guardado: {cause}. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>No thread goes by {name} here. List threads to see their ids, or sync first.</source>
        <translation>No hay aquí ninguna conversación con el nombre {name}. Muestre la lista de conversaciones para ver sus ID o sincronice primero.</translation>
    </message>
    <message>
        <source>No message goes by {name} here.</source>
        <translation>No hay aquí ningún mensaje con el nombre {name}.</translation>
    </message>
    <message>
        <source>Made by an earlier version; it would be brought up to date when it is opened.</source>
        <translation>Creado por una versión anterior; se actualizaría al abrirlo.</translation>
    </message>
    <message>
        <source>Bringing the store up to date for this version. It stays as it is until all is checked …</source>
        <translation>Se está actualizando el almacén para esta versión. Se queda como está hasta que todo esté comprobado …</translation>
    </message>
    <message>
        <source>The store {path} was made by a later version of this program. Nothing was changed; install that version to open it.</source>
        <translation>El almacén {path} fue creado por una versión posterior de este programa. No se ha cambiado nada; instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>A step of it failed; the log of the program says where.</source>
        <translation>Un paso de la actualización ha fallado; el registro del programa dice dónde.</translation>
    </message>
    <message>
        <source>{reason} The store is as it was; the version from before still opens it.</source>
        <translation>{reason} El almacén está como estaba; la versión anterior lo sigue abriendo.</translation>
    </message>
    <message>
        <source>Daylit is still open in its earlier version, or one of its commands is running. Close it and try again; nothing was changed.</source>
        <translation>Daylit sigue abierto en su versión anterior, o se está ejecutando una de sus órdenes. Ciérrelo e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This version needs {needed} MB free in {folder} for a while to bring the store up to date, and there are {free} MB. Make room and try again.</source>
        <translation>Para actualizar el almacén, esta versión necesita durante un rato {needed} MB libres en {folder}, y hay {free} MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking that all your data is in it …</source>
        <translation>Se está comprobando que contiene todos sus datos …</translation>
    </message>
    <message>
        <source>Not everything in {table} came through unchanged.</source>
        <translation>No todo lo que hay en {table} ha llegado sin cambios.</translation>
    </message>
    <message>
        <source>Waits for the entry it belongs to.</source>
        <translation>Espera al registro al que pertenece.</translation>
    </message>
    <message>
        <source>Encrypting the store under its new key …</source>
        <translation>Cifrando el almacén con su nueva clave …</translation>
    </message>
    <message>
        <source>Encrypting the record of the outbox under its new key …</source>
        <translation>Cifrando el registro de la bandeja de salida con su nueva clave …</translation>
    </message>
    <message>
        <source>A new key needs {needed} MB free on the disk for a while, and there are {free} MB. Nothing was changed.</source>
        <translation>Una clave nueva necesita {needed} MB libres en el disco durante un rato y hay {free} MB. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The copy is not like the store. It was thrown away; try again.</source>
        <translation>La copia no es igual que el almacén. Se ha desechado; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds things that no store of ours has. It was not opened.</source>
        <translation>{name} contiene cosas que ningún almacén nuestro tiene. No se ha abierto.</translation>
    </message>
    <message>
        <source>It was made by a later version of this program. Install that version first.</source>
        <translation>Fue creada por una versión posterior de este programa. Instale primero esa versión.</translation>
    </message>
    <message>
        <source>{name} is damaged: {cause}.</source>
        <translation>{name} está dañado: {cause}.</translation>
    </message>
    <message>
        <source>Call: {what}</source>
        <translation>Llamada: {what}</translation>
    </message>
    <message>
        <source>Meeting: {what}</source>
        <translation>Reunión: {what}</translation>
    </message>
    <message>
        <source>E-mail: {what}</source>
        <translation>Correo: {what}</translation>
    </message>
    <message>
        <source>Logged entry: {what}</source>
        <translation>Entrada: {what}</translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>Nota: {what}</translation>
    </message>
    <message>
        <source>This thread is no longer here. Your text was not saved; copy it.</source>
        <translation>Esta conversación ya no está aquí. Su texto no se ha guardado; cópielo.</translation>
    </message>
    <message>
        <source>A note waits for this entry. Take the note back first.</source>
        <translation>Una nota espera a este registro. Retire primero la nota.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>This entry may be at the service already; discarding it here does not remove it there.</source>
        <translation>Puede que este registro ya esté en el servicio; descartarlo aquí no lo elimina allí.</translation>
    </message>
    <message>
        <source>A note waits for this entry and would be discarded with it.</source>
        <translation>Una nota espera a este registro y se descartaría con él.</translation>
    </message>
    <message>
        <source>This entry cannot be changed any more: it may have been sent already.</source>
        <translation>Este registro ya no se puede cambiar: puede que ya se haya enviado.</translation>
    </message>
    <message>
        <source>This customer is not here. Choose one from the list, or sync first.</source>
        <translation>Este cliente no está aquí. Elija uno de la lista o sincronice primero.</translation>
    </message>
    <message>
        <source>This contact does not belong to the customer. Choose another one.</source>
        <translation>Este contacto no pertenece al cliente. Elija otro.</translation>
    </message>
    <message>
        <source>This action is no longer open. Log without completing it.</source>
        <translation>Esta acción ya no está abierta. Registre sin completarla.</translation>
    </message>
    <message>
        <source>One of the invoices is not here. Choose from the list, or sync first.</source>
        <translation>Una de las facturas no está aquí. Elija de la lista o sincronice primero.</translation>
    </message>
    <message>
        <source>Syncing met a fault of this program and tries again in a minute. What you wrote is kept; see the log.</source>
        <translation>La sincronización tropezó con un fallo de este programa y lo intentará de nuevo en un minuto. Lo que escribió se conserva; consulte el historial.</translation>
    </message>
    <message>
        <source>Sign in to bring news down and send what waits.</source>
        <translation>Inicie sesión para recibir las novedades y enviar lo que espera.</translation>
    </message>
    <message>
        <source>Another window or command syncs this store.</source>
        <translation>Otra ventana u orden está sincronizando este almacén.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first; what you wrote is kept.</source>
        <translation>No hay ninguna sesión iniciada. Inicie sesión primero; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Another window or command syncs this store at the moment. What you wrote is kept and will be sent by it; try again when it is done.</source>
        <translation>Otra ventana u orden está sincronizando este almacén en este momento. Lo que escribió se conserva y se enviará con ella; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be written: {cause}. What you wrote is kept; syncing goes on when it can be written again.</source>
        <translation>No se puede escribir en la carpeta de datos {folder}: {cause}. Lo que escribió se conserva; la sincronización continuará cuando se pueda volver a escribir.</translation>
    </message>
    <message>
        <source>The service asked to slow down.</source>
        <translation>El servicio pidió ir más despacio.</translation>
    </message>
    <message>
        <source>The service wants you to sign in again.</source>
        <translation>El servicio pide que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The computer was asleep.</source>
        <translation>El equipo estaba en suspensión.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used this window for %n minute(s).</source>
        <translation>
            <numerusform>Nadie ha usado esta ventana durante %n minuto.</numerusform>
            <numerusform>Nadie ha usado esta ventana durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody used this window for {minutes} minutes.</source>
        <translation>Nadie ha usado esta ventana durante {minutes} minutos.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Nothing was discarded in the last 30 days.</source>
        <translation>No se ha descartado nada en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Not on Daylit. Each text is kept here for 30 days.</source>
        <translation>No están en Daylit. Cada texto se conserva aquí 30 días.</translation>
    </message>
    <message>
        <source>Apache-2.0. Qt under LGPL-3.0, the font Inter under the SIL Open Font License, icons by Lucide under ISC, SQLCipher under BSD-3-Clause.</source>
        <translation>Apache-2.0. Qt con licencia LGPL-3.0, la fuente Inter con SIL Open Font License, iconos de Lucide con licencia ISC, SQLCipher con licencia BSD-3-Clause.</translation>
    </message>
    <message>
        <source>About Daylit</source>
        <translation>Acerca de Daylit</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Logs folder</source>
        <translation>Carpeta de historiales</translation>
    </message>
    <message>
        <source>Another data folder is used when the program is started with --data-dir.</source>
        <translation>Se usa otra carpeta de datos si el programa se inicia con --data-dir.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open: {place}</source>
        <translation>Abrir: {place}</translation>
    </message>
    <message>
        <source>Copy the path: {place}</source>
        <translation>Copiar la ruta: {place}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>{reason}, {time}</source>
        <translation>{reason}, {time}</translation>
    </message>
    <message>
        <source>Without text.</source>
        <translation>Sin texto.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy the text of {entry}</source>
        <translation>Copiar el texto de {entry}</translation>
    </message>
    <message>
        <source>Backups (*.{suffix})</source>
        <translation>Copias de seguridad (*.{suffix})</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n message(s), made {time}.</source>
        <translation>
            <numerusform>{file}: %n mensaje, creada {time}.</numerusform>
            <numerusform>{file}: %n mensajes, creada {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is checked whole before anything is touched. A store that is here already is kept in a folder beside it, and what was written in it since then stays in the outbox.</source>
        <translation>Se comprueba por completo antes de tocar nada. Si ya hay un almacén aquí, se conserva en una carpeta al lado, y lo que se haya escrito en él desde entonces queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Its passphrase, or recovery code</source>
        <translation>Su frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>A link asks for a call with {number}. Choose whose number it is.</source>
        <translation>Un enlace pide una llamada al {number}. Elija de quién es este número.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{contact}, {customer}, {number}</source>
        <translation>{contact}, {customer}, {number}</translation>
    </message>
    <message>
        <source>Enter the passphrase or the recovery code.</source>
        <translation>Escriba la frase de contraseña o el código de recuperación.</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Apretón de manos</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>Type ; and the name in a note or an entry to put the text there.</source>
        <translation>Escriba ; y el nombre en una nota o un registro para poner ahí el texto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Fragmento nuevo</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Sus derechos</translation>
    </message>
    <message>
        <source>Everything in a table</source>
        <translation>Todo en una tabla</translation>
    </message>
    <message>
        <source>No texts were collected for this copy. From a checkout, packaging/build.py licences puts them into the folder below; an installed program has them beside it.</source>
        <translation>No se reunieron textos para esta copia. Desde el código fuente, packaging/build.py licences los pone en la carpeta de abajo; un programa instalado los tiene a su lado.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}.</source>
        <translation>No se puede leer {file}: {cause}.</translation>
    </message>
    <message>
        <source>{names} are filled in.</source>
        <translation>Se rellenan {names}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Se quitó «{name}».</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s)</source>
        <translation>
            <numerusform>Usado %n vez</numerusform>
            <numerusform>Usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Icono: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Formas de acceso</translation>
    </message>
    <message>
        <source>Passphrase, recovery code, key ring.</source>
        <translation>Frase de contraseña, código de recuperación, llavero.</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Mostrar …</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>One encrypted file, proved by reading it again.</source>
        <translation>Un archivo cifrado, comprobado al volver a leerlo.</translation>
    </message>
    <message>
        <source>Back up …</source>
        <translation>Crear copia …</translation>
    </message>
    <message>
        <source>Puts a backup in this store&apos;s place; this store is kept.</source>
        <translation>Pone una copia de seguridad en lugar de este almacén; este almacén se conserva.</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurar …</translation>
    </message>
    <message>
        <source>Verify encryption</source>
        <translation>Verificar el cifrado</translation>
    </message>
    <message>
        <source>Looks for anything readable in every file.</source>
        <translation>Busca cualquier cosa legible en todos los archivos.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>File for a helper</source>
        <translation>Archivo para quien le ayude</translation>
    </message>
    <message>
        <source>Versions, checks and logs, without content.</source>
        <translation>Versiones, comprobaciones e historiales, sin contenido.</translation>
    </message>
    <message>
        <source>Leave this computer</source>
        <translation>Dejar este equipo</translation>
    </message>
    <message>
        <source>Destroys the key, then removes everything.</source>
        <translation>Destruye la clave y luego lo elimina todo.</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Eliminar …</translation>
    </message>
    <message>
        <source>This store</source>
        <translation>Este almacén</translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n message(s).</source>
        <translation>
            <numerusform>La copia de seguridad está completa: %n mensaje.</numerusform>
            <numerusform>La copia de seguridad está completa: %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>Está en {path}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia de seguridad en</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>This is all that would be in it.</source>
        <translation>Esto es todo lo que contendría.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save for a helper</source>
        <translation>Guardar para quien le ayude</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>The key is destroyed first, then the store, its outbox and its logs are removed from this computer. What is on Daylit stays there. Backups that you keep elsewhere stay, and still open.</source>
        <translation>Primero se destruye la clave; después se eliminan de este equipo el almacén, su bandeja de salida y sus historiales. Lo que está en Daylit se queda allí. Las copias de seguridad que guarde en otro lugar permanecen y se siguen pudiendo abrir.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Escriba “{word}” para continuar</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>{reason} Press the button once more to lose them.</source>
        <translation>{reason} Pulse el botón una vez más para perderlos.</translation>
    </message>
    <message>
        <source>Type the word {word}.</source>
        <translation>Escriba la palabra {word}.</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Sus decisiones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing of this kind was noted in the last 30 days.</source>
        <translation>En los últimos 30 días no se anotó nada de este tipo.</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Historial de sincronización</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
    <message>
        <source>Lines of the sync log</source>
        <translation>Líneas del historial de sincronización</translation>
    </message>
    <message>
        <source>One random key encrypts everything. Each way in unlocks that key; it is never written in the clear.</source>
        <translation>Una sola clave aleatoria lo cifra todo. Cada forma de acceso desbloquea esa clave; nunca se escribe sin cifrar.</translation>
    </message>
    <message>
        <source>System key ring</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Opens the store while you are logged in to this computer.</source>
        <translation>Abre el almacén mientras tenga la sesión iniciada en este equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Opens the store on any computer.</source>
        <translation>Abre el almacén en cualquier equipo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>On paper, for the day when the others are lost.</source>
        <translation>En papel, para el día en que se pierda lo demás.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Set …</source>
        <translation>Definir …</translation>
    </message>
    <message>
        <source>Make one …</source>
        <translation>Crear …</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>Filtrar las órdenes</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de un solo signo</translation>
    </message>
    <message>
        <source>Letters, digits and signs without Ctrl are commands, except in text fields.</source>
        <translation>Las letras, cifras y signos sin Ctrl son órdenes, salvo en campos de texto.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>no se puede cambiar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Crear uno nuevo …</translation>
    </message>
    <message>
        <source>Take out the system key ring</source>
        <translation>Quitar el llavero del sistema</translation>
    </message>
    <message>
        <source>Take out the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Take out the recovery code</source>
        <translation>Quitar el código de recuperación</translation>
    </message>
    <message>
        <source>Everything is encrypted again under a new random key, for the day when somebody may have learnt a way in. The passphrase stays and the recovery code is replaced. The window closes for the time it takes. It needs the passphrase itself, not the recovery code.</source>
        <translation>Todo se vuelve a cifrar con una nueva clave aleatoria, por si alguien hubiera conocido una forma de acceso. La frase de contraseña se mantiene y el código de recuperación se sustituye. La ventana se cierra mientras dura. Hace falta la propia frase de contraseña, no el código de recuperación.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una nueva frase de contraseña</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Use the system key ring</source>
        <translation>Usar el llavero del sistema</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another key for the store</source>
        <translation>Otra clave para el almacén</translation>
    </message>
    <message>
        <source>Encrypt again</source>
        <translation>Cifrar de nuevo</translation>
    </message>
    <message>
        <source>Another key …</source>
        <translation>Otra clave …</translation>
    </message>
    <message>
        <source>For when somebody may know a way in</source>
        <translation>Para cuando alguien pueda conocer una forma de acceso</translation>
    </message>
    <message>
        <source>opens the store</source>
        <translation>abre el almacén</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>{name}: take out</source>
        <translation>{name}: quitar</translation>
    </message>
    <message>
        <source>Take out …</source>
        <translation>Quitar …</translation>
    </message>
    <message>
        <source>This system has no safe key ring.</source>
        <translation>Este sistema no tiene un llavero seguro.</translation>
    </message>
    <message>
        <source>{hint} Here: {ring}.</source>
        <translation>{hint} Aquí: {ring}.</translation>
    </message>
    <message>
        <source>Present passphrase, or the recovery code</source>
        <translation>Frase de contraseña actual o código de recuperación</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>12 characters or more</source>
        <translation>12 caracteres o más</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}. {sentence}</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Requiere respuesta</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>No requiere respuesta</translation>
    </message>
    <message>
        <source>Awaiting them</source>
        <translation>A la espera del cliente</translation>
    </message>
    <message>
        <source>Not awaiting them</source>
        <translation>Sin esperar al cliente</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Handled here</source>
        <translation>Atendida aquí</translation>
    </message>
    <message>
        <source>Not handled here</source>
        <translation>No atendida aquí</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>Not pinned</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>About receivables</source>
        <translation>Sobre cobros</translation>
    </message>
    <message>
        <source>Not about receivables</source>
        <translation>No es sobre cobros</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Has an invoice</source>
        <translation>Con factura</translation>
    </message>
    <message>
        <source>Without an invoice</source>
        <translation>Sin factura</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Note the &amp;duration</source>
        <translation>Anotar la &amp;duración</translation>
    </message>
    <message>
        <source>&amp;Resolves the issue</source>
        <translation>Resuel&amp;ve el asunto</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>What was said, what was agreed.  ; offers snippets</source>
        <translation>Qué se dijo, qué se acordó.  ; ofrece fragmentos</translation>
    </message>
    <message>
        <source>yesterday 4pm, 14:10, 20 min ago</source>
        <translation>ayer 16:00, 14:10, hace 20 min</translation>
    </message>
    <message>
        <source>Resolves the issue</source>
        <translation>Resuelve el asunto</translation>
    </message>
    <message>
        <source>Note the duration</source>
        <translation>Anotar la duración</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>C&amp;ontacto</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Invoic&amp;es</source>
        <translation>&amp;Facturas</translation>
    </message>
    <message>
        <source>&amp;Follow up</source>
        <translation>&amp;Seguimiento</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Co&amp;mpletes</source>
        <translation>Co&amp;mpleta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation>
            <numerusform>Sin contacto desde hace %n día</numerusform>
            <numerusform>Sin contacto desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not: {value}</source>
        <translation>No: {value}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Cliente desconocido</translation>
    </message>
    <message>
        <source>Ticked: {row}</source>
        <translation>Marcada: {row}</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Changed while you wrote</source>
        <translation>Cambió mientras usted escribía</translation>
    </message>
    <message>
        <source>Possible double</source>
        <translation>Posible duplicado</translation>
    </message>
    <message>
        <source>Refused by Daylit</source>
        <translation>Rechazado por Daylit</translation>
    </message>
    <message>
        <source>Action already done</source>
        <translation>Acción ya realizada</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Completes</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Press X once more to discard it.</source>
        <translation>Pulse X una vez más para descartarlo.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que usted escribió</translation>
    </message>
    <message>
        <source>What Daylit has</source>
        <translation>Lo que tiene Daylit</translation>
    </message>
    <message>
        <source>Nothing near it.</source>
        <translation>Nada parecido.</translation>
    </message>
    <message>
        <source>{kind}, {time}  {subject}</source>
        <translation>{kind}, {time}  {subject}</translation>
    </message>
    <message>
        <source>Without {choice}</source>
        <translation>Sin {choice}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>0 of {total} match</source>
        <translation>0 de {total} coinciden</translation>
    </message>
    <message>
        <source>Nothing needs a reply</source>
        <translation>Nada requiere respuesta</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>La bandeja de entrada está vacía</translation>
    </message>
    <message>
        <source>Nothing is handled yet</source>
        <translation>Todavía no hay nada atendido</translation>
    </message>
    <message>
        <source>Nothing in what is synced</source>
        <translation>Nada en lo sincronizado</translation>
    </message>
    <message>
        <source>{keys} puts the thread in front aside, on this computer only.</source>
        <translation>{keys} aparta el hilo, solo en este equipo.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>No thread fits this view at the moment.</source>
        <translation>Ninguna conversación corresponde ahora a esta vista.</translation>
    </message>
    <message>
        <source>Log a call with {keys}, or wait for the first e-mail.</source>
        <translation>Registre una llamada con {keys} o espere el primer correo.</translation>
    </message>
    <message>
        <source>Daylit lists nothing for {company}. It answers the same for a company that this sign-in may not see: if there should be something, check the company.</source>
        <translation>Daylit no muestra nada para {company}. Responde igual si este inicio de sesión no puede ver la empresa: si debería haber algo, compruebe la empresa.</translation>
    </message>
    <message>
        <source>{title} so far</source>
        <translation>{title} hasta ahora</translation>
    </message>
    <message>
        <source>{title} (since {day})</source>
        <translation>{title} (desde {day})</translation>
    </message>
    <message>
        <source>Older history is still coming.</source>
        <translation>El historial anterior aún está llegando.</translation>
    </message>
    <message>
        <source>New mail appears here.</source>
        <translation>El correo nuevo aparece aquí.</translation>
    </message>
    <message>
        <source>Most overdue: {invoice}, {customer}, due {day}.</source>
        <translation>Más vencida: {invoice}, {customer}, vencía el {day}.</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Show the inbox</source>
        <translation>Mostrar la bandeja de entrada</translation>
    </message>
    <message>
        <source>{done} of {total} messages. Newest come first.</source>
        <translation>{done} de {total} mensajes. Primero llegan los más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Newest come first.</source>
        <translation>
            <numerusform>%Ln mensaje. Primero llegan los más recientes.</numerusform>
            <numerusform>%Ln mensajes. Primero llegan los más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your history is on its way</source>
        <translation>Su historial está en camino</translation>
    </message>
    <message>
        <source>Sign in to bring your threads here</source>
        <translation>Inicie sesión para traer aquí sus conversaciones</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Todavía no hay historial</translation>
    </message>
    <message>
        <source>No communications yet</source>
        <translation>Todavía no hay comunicaciones</translation>
    </message>
    <message>
        <source>Remove filter {value}</source>
        <translation>Quitar el filtro {value}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day, for example 2026-11-02, monday or -7d</source>
        <translation>Primer día, por ejemplo 2026-11-02, monday o -7d</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day, for example today, 15/12 or eom</source>
        <translation>Último día, por ejemplo today, 15/12 o eom</translation>
    </message>
    <message>
        <source>No contact for … days</source>
        <translation>Sin contacto desde hace … días</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Find an invoice</source>
        <translation>Buscar una factura</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Buscar una etiqueta</translation>
    </message>
    <message>
        <source>History is still being fetched</source>
        <translation>El historial todavía se está descargando</translation>
    </message>
    <message>
        <source>Complete for this filter since {day}</source>
        <translation>Completo para este filtro desde {day}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>Filtrar las teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Cambiar teclas …</translation>
    </message>
    <message>
        <source>No key goes by “{text}”.</source>
        <translation>Ninguna tecla responde a «{text}».</translation>
    </message>
    <message>
        <source>Single letters work while no text field has the focus.</source>
        <translation>Las letras solas funcionan mientras ningún campo de texto tiene el foco.</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off. {palette} finds every command.</source>
        <translation>Las teclas de un solo signo están desactivadas. {palette} encuentra cada orden.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Su propia tecla</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep these choices in the rail</source>
        <translation>Conservar esta selección en la barra lateral</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer, contact, invoice</source>
        <translation>Cliente, contacto, factura</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>One row for each</source>
        <translation>Una fila por cada</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Por cliente</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are on this computer</source>
        <translation>
            <numerusform>%Ln mensaje está en este equipo</numerusform>
            <numerusform>%Ln mensajes están en este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and look of the list: {order}</source>
        <translation>Orden y aspecto de la lista: {order}</translation>
    </message>
    <message>
        <source>Order, headings and density of the list</source>
        <translation>Orden, títulos y densidad de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n new, press {key} to show</source>
        <translation>
            <numerusform>%n nuevo, {key} lo muestra</numerusform>
            <numerusform>%n nuevos, {key} los muestra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>%n nuevo, mostrar</numerusform>
            <numerusform>%n nuevos, mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the ticked threads aside on this computer</source>
        <translation>Apartar en este equipo las conversaciones marcadas</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcada</numerusform>
            <numerusform>%n marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings between days or customers</source>
        <translation>Títulos entre días o clientes</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Export these rows …</source>
        <translation>Exportar estas filas …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message>
        <source>Take all ticks off</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Saved here means: it survives a crash and will be on Daylit once. If an answer is lost, it is looked for before anything is sent again.</source>
        <translation>Guardado aquí significa: resiste un fallo y llegará a Daylit una sola vez. Si se pierde una respuesta, se busca antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>What was discarded in the last 30 days</source>
        <translation>Lo descartado en los últimos 30 días</translation>
    </message>
    <message>
        <source>Everything you wrote is on Daylit.</source>
        <translation>Todo lo que escribió está en Daylit.</translation>
    </message>
    <message>
        <source>Needs you ({count})</source>
        <translation>Requiere su atención ({count})</translation>
    </message>
    <message>
        <source>On its way ({count})</source>
        <translation>En camino ({count})</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Daylit</source>
        <translation>Daylit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the threads</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Descartar …</translation>
    </message>
    <message>
        <source>Discard it, and the notes that wait for it? The texts are kept for 30 days.</source>
        <translation>¿Descartarlo, junto con las notas que lo esperan? Los textos se conservan 30 días.</translation>
    </message>
    <message>
        <source>Discard it? Its text is kept for 30 days.</source>
        <translation>¿Descartarlo? Su texto se conserva 30 días.</translation>
    </message>
    <message>
        <source>Can be taken back for a few seconds, then it leaves for Daylit.</source>
        <translation>Se puede retirar durante unos segundos; después sale hacia Daylit.</translation>
    </message>
    <message>
        <source>Will be sent as soon as Daylit can be reached.</source>
        <translation>Se enviará en cuanto se pueda acceder a Daylit.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Guardado aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>%n intento.</numerusform>
            <numerusform>%n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try {time}.</source>
        <translation>Próximo intento: {time}.</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Waits for longer than 15 minutes</source>
        <translation>Espera desde hace más de 15 minutos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>To Daylit</source>
        <translation>Hacia Daylit</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Lock and sync</source>
        <translation>Bloqueo y sincronización</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Sections of the preferences</source>
        <translation>Secciones de las preferencias</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar el nombre …</translation>
    </message>
    <message>
        <source>Keep the present choices in it</source>
        <translation>Guardar en ella la selección actual</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened, and what comes next</source>
        <translation>Qué pasó y qué viene después</translation>
    </message>
    <message>
        <source>How much of the history is here</source>
        <translation>Cuánto del historial está aquí</translation>
    </message>
    <message>
        <source>Sync state: {state}</source>
        <translation>Estado de la sincronización: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln requiere su atención</numerusform>
            <numerusform>%Ln requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting since {time}</source>
        <translation>
            <numerusform>%Ln en espera desde {time}</numerusform>
            <numerusform>%Ln en espera desde {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Sincronizado: {time}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta {time}</translation>
    </message>
    <message>
        <source>Signed out by the server.</source>
        <translation>El servidor cerró la sesión.</translation>
    </message>
    <message>
        <source>Nothing is sent or received meanwhile. What you write waits here.</source>
        <translation>Mientras tanto no se envía ni se recibe nada. Lo que escriba espera aquí.</translation>
    </message>
    <message>
        <source>Nothing is asked until somebody signs in.</source>
        <translation>No se pregunta nada hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Next try in a few seconds.</source>
        <translation>Próximo intento en unos segundos.</translation>
    </message>
    <message>
        <source>Queued: sent when the pause ends, {time}.</source>
        <translation>En cola: se envía al terminar la pausa, {time}.</translation>
    </message>
    <message>
        <source>Queued: sent after the next sign-in; kept here until then.</source>
        <translation>En cola: se envía tras el próximo inicio de sesión; hasta entonces se guarda aquí.</translation>
    </message>
    <message>
        <source>Queued: sent when the server is less busy; kept here until then.</source>
        <translation>En cola: se envía cuando el servidor esté menos ocupado; hasta entonces se guarda aquí.</translation>
    </message>
    <message>
        <source>Queued: sent when online; kept here until then.</source>
        <translation>En cola: se envía cuando haya conexión; hasta entonces se guarda aquí.</translation>
    </message>
    <message>
        <source>Queued: sent when Daylit can be reached; kept here until then.</source>
        <translation>En cola: se envía cuando se pueda llegar a Daylit; hasta entonces se guarda aquí.</translation>
    </message>
    <message>
        <source>Syncing, {done} of {total}</source>
        <translation>Sincronizando, {done} de {total}</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>Sincronizando …</translation>
    </message>
    <message>
        <source>back to {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>Offline since {time}. What you write is kept and sent later.</source>
        <translation>Sin conexión desde {time}. Lo que escriba se conserva y se envía más tarde.</translation>
    </message>
    <message>
        <source>Server busy, next try {time}</source>
        <translation>Servidor ocupado, próximo intento: {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Syncing, {done} read</source>
        <translation>Sincronizando, {done} leídos</translation>
    </message>
    <message>
        <source>Bringing history down, {done} of {total}</source>
        <translation>Descargando el historial, {done} de {total}</translation>
    </message>
    <message>
        <source>Bringing history down, {done}</source>
        <translation>Descargando el historial, {done}</translation>
    </message>
    <message>
        <source>history complete since {day}</source>
        <translation>historial completo desde el {day}</translation>
    </message>
    <message>
        <source>verified {time}</source>
        <translation>verificado: {time}</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Words, “phrases”, -not, and operators such as type:call</source>
        <translation>Palabras, “frases”, -no y operadores como type:call</translation>
    </message>
    <message>
        <source>Filter panel</source>
        <translation>Panel de filtros</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>The session of this computer was locked.</source>
        <translation>Se bloqueó la sesión de este equipo.</translation>
    </message>
    <message>
        <source>The computer went to sleep.</source>
        <translation>El equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>Times of new entries would be wrong: set the clock of this computer. What you write is kept and sent all the same.</source>
        <translation>Las horas de los registros nuevos serían incorrectas: ponga en hora el reloj de este equipo. Lo que escriba se conserva y se envía igualmente.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours behind Daylit&apos;s.</source>
        <translation>El reloj de este equipo va {hours} horas por detrás del de Daylit.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {hours} hours ahead of Daylit&apos;s.</source>
        <translation>El reloj de este equipo va {hours} horas por delante del de Daylit.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind Daylit&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto por detrás del de Daylit.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos por detrás del de Daylit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of Daylit&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto por delante del de Daylit.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos por delante del de Daylit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}: {held}click or {keys} leaves these out</source>
        <translation>{value}: {held}clic o {keys} los excluye</translation>
    </message>
    <message>
        <source>{value}, left out</source>
        <translation>{value}, excluido</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens your store when the key ring or the passphrase is lost. Nobody else has it, and it is not shown again: keep it on paper, away from this computer.</source>
        <translation>Abre su almacén cuando se pierden el llavero o la frase de contraseña. Nadie más lo tiene y no se vuelve a mostrar: guárdelo en papel, lejos de este equipo.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>Log as resolved …</source>
        <translation>Registrar como resuelta …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Keep at hand: a mark on this computer only</source>
        <translation>Tener a mano: una marca solo en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Write a note for your team</source>
        <translation>Escribir una nota para su equipo</translation>
    </message>
    <message>
        <source>Handled: a mark on this computer only, Daylit is not told</source>
        <translation>Tratado: una marca solo en este equipo; Daylit no se entera</translation>
    </message>
    <message>
        <source>Log an entry on Daylit that says it is resolved; all see it</source>
        <translation>Registrar en Daylit una entrada que dice que está resuelto; todos la ven</translation>
    </message>
    <message>
        <source>Save message as .eml …</source>
        <translation>Guardar mensaje como .eml …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the whole subject</source>
        <translation>Mostrar el asunto completo</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>El asunto completo</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Its last four letters or digits, to show that you have it</source>
        <translation>Sus cuatro últimas letras o cifras, para confirmar que lo tiene</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Lo tengo</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sin él</translation>
    </message>
    <message>
        <source>You can make another one in the preferences.</source>
        <translation>Puede crear otro en las preferencias.</translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation>Código de recuperación {code}</translation>
    </message>
    <message>
        <source>These are not its last four. Look at the end of the second line.</source>
        <translation>Estos no son los cuatro últimos. Mire el final de la segunda línea.</translation>
    </message>
    <message>
        <source>Recovery code of a Daylit store</source>
        <translation>Código de recuperación de un almacén de Daylit</translation>
    </message>
    <message>
        <source>Enter it in place of the passphrase. Keep this page away from the computer and throw it away when you make a new code.</source>
        <translation>Introdúzcalo en lugar de la frase de contraseña. Guarde esta página lejos del equipo y tírela cuando cree un código nuevo.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Undo  {seconds}</source>
        <translation>Deshacer  {seconds}</translation>
    </message>
    <message>
        <source>The file can be read without a passphrase. Keep it as you keep the letters themselves.</source>
        <translation>El archivo se puede leer sin frase de contraseña. Guárdelo como guarda las propias cartas.</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>Exportar filas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON document (*.json)</source>
        <translation>Documento JSON (*.json)</translation>
    </message>
    <message>
        <source>Rows: {done} of {total}</source>
        <translation>Filas: {done} de {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln fila escrita en {file}.</numerusform>
            <numerusform>%Ln filas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not sent: something new came in while you wrote. Look at the outbox.</source>
        <translation>Guardado, no enviado: llegó algo nuevo mientras escribía. Consulte la bandeja de salida.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Logged. {leaving}</source>
        <translation>Registrado. {leaving}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Retirado. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Too late: it has left already. A note can correct it.</source>
        <translation>Demasiado tarde: ya ha salido. Puede corregirlo con una nota.</translation>
    </message>
    <message>
        <source>There is no view number {number} yet. Save one in the filter panel.</source>
        <translation>Todavía no hay una vista número {number}. Guarde una en el panel de filtros.</translation>
    </message>
    <message>
        <source>Choose a thread first; notes belong to a thread.</source>
        <translation>Elija primero una conversación; las notas pertenecen a una conversación.</translation>
    </message>
    <message>
        <source>ID, or the address of the dashboard</source>
        <translation>ID o la dirección del panel</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Settings → API Access</source>
        <translation>Settings → API Access</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>You belong to several companies. Which one?</source>
        <translation>Usted pertenece a varias empresas. ¿Cuál?</translation>
    </message>
    <message>
        <source>Enter the address of your Daylit service.</source>
        <translation>Introduzca la dirección de su servicio Daylit.</translation>
    </message>
    <message>
        <source>This does not look like a token. Copy it from Settings → API Access.</source>
        <translation>Esto no parece un token. Cópielo de Settings → API Access.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Introduzca su usuario.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Sign in to Daylit</source>
        <translation>Iniciar sesión en Daylit</translation>
    </message>
    <message>
        <source>Everything here stays readable.</source>
        <translation>Todo lo que hay aquí sigue siendo legible.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait safely.</source>
        <translation>
            <numerusform>%n registro espera a salvo.</numerusform>
            <numerusform>%n registros esperan a salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Choose a thread first.</source>
        <translation>Elija primero una conversación.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) handled here</source>
        <translation>
            <numerusform>%n conversación atendida aquí</numerusform>
            <numerusform>%n conversaciones atendidas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) back</source>
        <translation>
            <numerusform>%n conversación de vuelta</numerusform>
            <numerusform>%n conversaciones de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) pinned</source>
        <translation>
            <numerusform>%n conversación fijada</numerusform>
            <numerusform>%n conversaciones fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s) taken out</source>
        <translation>
            <numerusform>%n conversación ya no fijada</numerusform>
            <numerusform>%n conversaciones ya no fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked unread</source>
        <translation>
            <numerusform>%n conversación marcada como sin leer</numerusform>
            <numerusform>%n conversaciones marcadas como sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) marked read</source>
        <translation>
            <numerusform>%n conversación marcada como leída</numerusform>
            <numerusform>%n conversaciones marcadas como leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento …</translation>
    </message>
    <message>
        <source>Your history comes down encrypted and stays readable offline.</source>
        <translation>Su historial se descarga cifrado y sigue siendo legible sin conexión.</translation>
    </message>
    <message>
        <source>Look at what is here first</source>
        <translation>Ver primero lo que hay aquí</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>Everything is encrypted again. Do not switch off …</source>
        <translation>Todo se está cifrando de nuevo. No apague el equipo …</translation>
    </message>
    <message>
        <source>{file} is checked …</source>
        <translation>Comprobando {file} …</translation>
    </message>
    <message>
        <source>Nothing was restored. {reason}</source>
        <translation>No se ha restaurado nada. {reason}</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Every page is read …</source>
        <translation>Se lee cada página …</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Un almacén nuevo</translation>
    </message>
    <message>
        <source>What was not sent comes back; the rest comes down again …</source>
        <translation>Lo que no se envió vuelve; lo demás se descarga de nuevo …</translation>
    </message>
    <message>
        <source>The store is being brought up to date. It takes only a moment; this window can be closed then.</source>
        <translation>El almacén se está actualizando. Solo tarda un momento; después podrá cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Opening the store</source>
        <translation>Se está abriendo el almacén</translation>
    </message>
    <message>
        <source>Your store is locked. Nothing is readable until it is opened.</source>
        <translation>Su almacén está bloqueado. Nada es legible hasta que se abra.</translation>
    </message>
    <message>
        <source>A store of your own</source>
        <translation>Un almacén propio</translation>
    </message>
    <message>
        <source>Everything is kept in one encrypted file on this computer. Choose what opens it.</source>
        <translation>Todo se guarda en un archivo cifrado en este equipo. Elija qué lo abre.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Address, user name and password</source>
        <translation>Dirección, usuario y contraseña</translation>
    </message>
    <message>
        <source>Paste a token and the company</source>
        <translation>Pegar un token y la empresa</translation>
    </message>
    <message>
        <source>From Settings → API Access in Daylit</source>
        <translation>De Settings → API Access en Daylit</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Made-up customers; no account, no network</source>
        <translation>Clientes inventados; sin cuenta y sin red</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Restaurar una copia de seguridad …</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own; nothing of it is kept.</source>
        <translation>El ejemplo se abre en su propia ventana; no se conserva nada.</translation>
    </message>
    <message>
        <source>Opens by itself while you are logged in: {name}. Or choose a passphrase:</source>
        <translation>Se abre solo mientras tenga la sesión iniciada: {name}. O elija una frase de contraseña:</translation>
    </message>
    <message>
        <source>This system has no safe key ring, so a passphrase opens the store.</source>
        <translation>Este sistema no tiene un llavero seguro, así que el almacén se abre con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Making the store …</source>
        <translation>Creando el almacén …</translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>longitud suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a passphrase, five words for example.</source>
        <translation>Introduzca una frase de contraseña, por ejemplo cinco palabras.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try the key ring again</source>
        <translation>Probar el llavero de nuevo</translation>
    </message>
    <message>
        <source>Begin anew, keep this one</source>
        <translation>Empezar de nuevo, conservar este</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Guardar lo que se pueda leer …</translation>
    </message>
    <message>
        <source>Unlock with the key ring</source>
        <translation>Desbloquear con el llavero</translation>
    </message>
    <message>
        <source>Restore {name} …</source>
        <translation>Restaurar {name} …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Unlock (in {seconds} s)</source>
        <translation>Desbloquear (en {seconds} s)</translation>
    </message>
    <message numerus="yes">
        <source>{sentence} (%n tries; there is no limit.)</source>
        <translation>
            <numerusform>{sentence} (%n intento; no hay límite).</numerusform>
            <numerusform>{sentence} (%n intentos; no hay límite).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” shows the present choices now</source>
        <translation>“{name}” muestra ahora la selección actual</translation>
    </message>
    <message>
        <source>“{name}” is taken out</source>
        <translation>“{name}” se ha quitado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Out&amp;bound</source>
        <translation>Sa&amp;liente</translation>
    </message>
    <message>
        <source>&amp;Inbound</source>
        <translation>&amp;Entrante</translation>
    </message>
    <message>
        <source>Logged entry</source>
        <translation>Registro manual</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>On Daylit</source>
        <translation>En Daylit</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Sale en un momento</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Answer lost, checking</source>
        <translation>Respuesta perdida, comprobando</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Se habló</translation>
    </message>
    <message>
        <source>Spoke with {contact}.</source>
        <translation>Se habló con {contact}.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Left voicemail for {contact}.</source>
        <translation>Se dejó un mensaje de voz para {contact}.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer from {contact}.</source>
        <translation>{contact} no contestó.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa de pago</translation>
    </message>
    <message>
        <source>{contact} promised to pay.</source>
        <translation>{contact} prometió pagar.</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Disputa</translation>
    </message>
    <message>
        <source>{contact} disputes: </source>
        <translation>{contact} disputa: </translation>
    </message>
    <message>
        <source>Copy wanted</source>
        <translation>Pide copia</translation>
    </message>
    <message>
        <source>{contact} asked for a copy of the invoice.</source>
        <translation>{contact} pidió una copia de la factura.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Ya pagada</translation>
    </message>
    <message>
        <source>{contact} says it is paid already.</source>
        <translation>{contact} dice que ya está pagada.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Se niega</translation>
    </message>
    <message>
        <source>{contact} refused to pay.</source>
        <translation>{contact} se negó a pagar.</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Wrong number.</source>
        <translation>Número equivocado.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Line busy.</source>
        <translation>Línea ocupada.</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Intermediario</translation>
    </message>
    <message>
        <source>Not put through.</source>
        <translation>No pasaron la llamada.</translation>
    </message>
    <message>
        <source>E-mail inbound</source>
        <translation>Correo entrante</translation>
    </message>
    <message>
        <source>E-mail outbound</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>Call inbound</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Call outbound</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Meeting inbound</source>
        <translation>Reunión entrante</translation>
    </message>
    <message>
        <source>Meeting outbound</source>
        <translation>Reunión saliente</translation>
    </message>
    <message>
        <source>Logged entry inbound</source>
        <translation>Registro manual entrante</translation>
    </message>
    <message>
        <source>Logged entry outbound</source>
        <translation>Registro manual saliente</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Completes nothing</source>
        <translation>No completa nada</translation>
    </message>
    <message>
        <source>This completes: {what}</source>
        <translation>Esto completa: {what}</translation>
    </message>
    <message>
        <source>{what}, due today</source>
        <translation>{what}, vence hoy</translation>
    </message>
    <message>
        <source>{what}, due {day}</source>
        <translation>{what}, vencimiento: {day}</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a list: 5 Dec</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>5 Dec 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Fri 5 Dec 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>Friday, 5 December</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>Friday, 5 December 2026</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this message is not on this computer yet.</source>
        <translation>El texto de este mensaje todavía no está en este equipo.</translation>
    </message>
    <message>
        <source>not yet sent</source>
        <translation>aún sin enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference: {name}</source>
        <translation>Referencia: {name}</translation>
    </message>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} a {receiver}</translation>
    </message>
    <message>
        <source>to {receiver}</source>
        <translation>a {receiver}</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Cliente: {name}</translation>
    </message>
    <message>
        <source>the system key ring (Secret Service)</source>
        <translation>el llavero del sistema (Secret Service)</translation>
    </message>
    <message>
        <source>the system key ring (libsecret)</source>
        <translation>el llavero del sistema (libsecret)</translation>
    </message>
    <message>
        <source>{name} did not keep the key. Use a passphrase instead; nothing was created.</source>
        <translation>{name} no guardó la clave. Use una frase de contraseña en su lugar; no se ha creado nada.</translation>
    </message>
    <message>
        <source>The entry in {name} is not the key of this store.</source>
        <translation>Lo guardado en {name} no es la clave de este almacén.</translation>
    </message>
    <message>
        <source>The key is in {name}, which is locked. Unlock it and try again.</source>
        <translation>La clave está en {name}, que está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not opened (its question was dismissed). Try again.</source>
        <translation>No se abrió {name} (se cerró su pregunta). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} did not answer as expected.</source>
        <translation>{name} no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>{name} has not answered for {seconds} seconds.</source>
        <translation>{name} no responde desde hace {seconds} segundos.</translation>
    </message>
    <message>
        <source>No safe key ring was found on this system. Use a passphrase instead.</source>
        <translation>No se encontró ningún llavero seguro en este sistema. Use una frase de contraseña en su lugar.</translation>
    </message>
    <message>
        <source>The key file is damaged, or made by a later version. It was not opened.</source>
        <translation>El archivo de clave está dañado o fue creado por una versión posterior. No se ha abierto.</translation>
    </message>
    <message>
        <source>The key file is weaker than this program allows. It was not opened.</source>
        <translation>El archivo de clave es más débil de lo que permite este programa. No se ha abierto.</translation>
    </message>
    <message>
        <source>The key file asks for more memory than this program allows.</source>
        <translation>El archivo de clave pide más memoria de la que permite este programa.</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; five or more words are best.</source>
        <translation>Use al menos {shortest} caracteres; lo mejor son cinco palabras o más.</translation>
    </message>
    <message>
        <source>Use at most {longest} characters.</source>
        <translation>Use como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>The key file is damaged. Put it back from a backup; nothing was changed.</source>
        <translation>El archivo de clave está dañado. Recupérelo de una copia de seguridad; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This recovery code does not open this store. Nothing was changed; it may be an older one.</source>
        <translation>Este código de recuperación no abre este almacén. No se ha cambiado nada; puede que sea uno anterior.</translation>
    </message>
    <message>
        <source>This recovery code has a typing error. Compare each group of four; nothing was changed.</source>
        <translation>Este código de recuperación tiene un error de escritura. Compare cada grupo de cuatro; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Enter its recovery code: seven groups of four.</source>
        <translation>Este almacén no tiene frase de contraseña. Introduzca su código de recuperación: siete grupos de cuatro.</translation>
    </message>
    <message>
        <source>This profile has a key already. Nothing was changed.</source>
        <translation>Este perfil ya tiene una clave. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This store is opened with a passphrase. Enter it.</source>
        <translation>Este almacén se abre con una frase de contraseña. Introdúzcala.</translation>
    </message>
    <message>
        <source>Enter your present passphrase or recovery code first.</source>
        <translation>Introduzca primero su frase de contraseña o código de recuperación actual.</translation>
    </message>
    <message>
        <source>There is no such way into this store.</source>
        <translation>No existe esa forma de acceso a este almacén.</translation>
    </message>
    <message>
        <source>This would leave no way in that you can carry on a piece of paper or in your head. Add a passphrase or a recovery code first.</source>
        <translation>Así no quedaría ninguna forma de acceso que pueda llevar en un papel o en la cabeza. Añada primero una frase de contraseña o un código de recuperación.</translation>
    </message>
    <message>
        <source>A new key needs the passphrase itself. Set a new one first.</source>
        <translation>Una clave nueva requiere la propia frase de contraseña. Defina primero una nueva.</translation>
    </message>
    <message>
        <source>This store is opened by the key ring only; it has no passphrase.</source>
        <translation>Este almacén solo se abre con el llavero; no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>The key ring has another key than the one of this store.</source>
        <translation>El llavero tiene una clave distinta de la de este almacén.</translation>
    </message>
    <message>
        <source>The system key store changed ({then} to {now}).</source>
        <translation>El llavero del sistema cambió (de {then} a {now}).</translation>
    </message>
    <message>
        <source>The key of this store is no longer in the key ring.</source>
        <translation>La clave de este almacén ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Unlock with passphrase or recovery code; nothing was changed.</source>
        <translation>Desbloquee con la frase de contraseña o el código de recuperación; no se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; your passphrase opens the store as well.</source>
        <translation>No se ha cambiado nada; su frase de contraseña también abre el almacén.</translation>
    </message>
    <message>
        <source>Nothing was changed; your recovery code opens the store as well.</source>
        <translation>No se ha cambiado nada; su código de recuperación también abre el almacén.</translation>
    </message>
    <message>
        <source>Nothing was changed; put the key ring back as it was.</source>
        <translation>No se ha cambiado nada; deje el llavero como estaba.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged, and so is the copy beside it. Nothing was changed. Put the key file back from a backup of this computer, or restore a backup of the store.</source>
        <translation>El archivo de clave {path} está dañado, y también la copia que está a su lado. No se ha cambiado nada. Recupere el archivo de clave de una copia de seguridad de este equipo o restaure una copia de seguridad del almacén.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read: {cause}.</source>
        <translation>No se puede leer el archivo de clave {path}: {cause}.</translation>
    </message>
    <message>
        <source>The key file was made by a later version. Nothing was changed.</source>
        <translation>El archivo de clave fue creado por una versión posterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written: {cause}.</source>
        <translation>No se puede escribir el archivo de clave {path}: {cause}.</translation>
    </message>
    <message>
        <source>The key file {path} could not be destroyed: {cause}.</source>
        <translation>No se pudo destruir el archivo de clave {path}: {cause}.</translation>
    </message>
    <message>
        <source>There is no link to this thread: its id is not usable in one.</source>
        <translation>No hay enlace a esta conversación: su ID no se puede usar en uno.</translation>
    </message>
    <message>
        <source>This is no link to a thread: {link}. Links look like {example}.</source>
        <translation>Esto no es un enlace a una conversación: {link}. Los enlaces son como {example}.</translation>
    </message>
    <message>
        <source>A number has no such signs.</source>
        <translation>Un número no tiene esos signos.</translation>
    </message>
    <message>
        <source>This is no link to a telephone number: {link}. Links look like {example}.</source>
        <translation>Esto no es un enlace a un número de teléfono: {link}. Los enlaces tienen esta forma: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Try “4200” or “4,200.50”.</source>
        <translation>“{text}” no es un importe. Pruebe “4200” o “4,200.50”.</translation>
    </message>
    <message>
        <source>A promise is about more than nothing. Leave it empty if no amount was named.</source>
        <translation>Una promesa de pago es por más que nada. Déjelo vacío si no se mencionó ningún importe.</translation>
    </message>
    <message>
        <source>This amount is too large. Check the figures.</source>
        <translation>Este importe es demasiado grande. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Un importe tiene como máximo dos decimales.</translation>
    </message>
    <message>
        <source>A tolerance is a whole number from 0 to {most}.</source>
        <translation>La tolerancia es un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>This is not one telephone number: {number}. Nothing was dialled; dial it by hand.</source>
        <translation>Esto no es un solo número de teléfono: {number}. No se ha marcado nada; márquelo a mano.</translation>
    </message>
    <message>
        <source>This is not one e-mail address: {address}. Nothing was opened.</source>
        <translation>Esto no es una sola dirección de correo: {address}. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the address instead.</source>
        <translation>No hay ningún programa de correo configurado en este equipo. Copie la dirección en su lugar.</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Parar el cronómetro</translation>
    </message>
    <message>
        <source>Let the timer run on</source>
        <translation>Dejar correr el cronómetro</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>La última ejecución</translation>
    </message>
    <message>
        <source>Daylit did not end cleanly</source>
        <translation>Daylit no se cerró correctamente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The report holds places in the program and events, no word of a customer.</source>
        <translation>El informe contiene lugares del programa y eventos, ni una palabra de un cliente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Sin seguimiento</translation>
    </message>
    <message>
        <source>+1</source>
        <translation>+1</translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation>Seguimiento mañana</translation>
    </message>
    <message>
        <source>+3</source>
        <translation>+3</translation>
    </message>
    <message>
        <source>Follow up in 3 days</source>
        <translation>Seguimiento en 3 días</translation>
    </message>
    <message>
        <source>+7</source>
        <translation>+7</translation>
    </message>
    <message>
        <source>Follow up in 7 days</source>
        <translation>Seguimiento en 7 días</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Follow up next Monday</source>
        <translation>Seguimiento el próximo lunes</translation>
    </message>
    <message>
        <source>EOM</source>
        <translation>Fin mes</translation>
    </message>
    <message>
        <source>Follow up at the end of the month</source>
        <translation>Seguimiento a fin de mes</translation>
    </message>
    <message>
        <source>fri, +5, 15/12 …</source>
        <translation>fri, +5, 15/12 …</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Día del seguimiento</translation>
    </message>
    <message>
        <source>This day is over. A follow-up lies ahead.</source>
        <translation>Este día ya pasó. Un seguimiento es para más adelante.</translation>
    </message>
    <message>
        <source>type a number</source>
        <translation>escriba un número</translation>
    </message>
    <message>
        <source>Further invoice</source>
        <translation>Otra factura</translation>
    </message>
    <message>
        <source>Choose the customer first; an invoice belongs to one.</source>
        <translation>Elija primero el cliente; una factura pertenece a uno.</translation>
    </message>
    <message>
        <source>No invoice “{number}” of this customer is here. Check the number, or sync first.</source>
        <translation>No está aquí la factura “{number}” de este cliente. Compruebe el número o sincronice primero.</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Factura {number}</translation>
    </message>
    <message>
        <source>No open invoices here</source>
        <translation>No hay facturas abiertas aquí</translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>saldo desconocido</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vencimiento: {day}</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Corregir un registro</translation>
    </message>
    <message>
        <source>Log a communication</source>
        <translation>Registrar una comunicación</translation>
    </message>
    <message>
        <source>That is more than a week ago. If it is right, save once more.</source>
        <translation>Eso fue hace más de una semana. Si es correcto, guarde una vez más.</translation>
    </message>
    <message>
        <source>An earlier draft for this customer is kept.</source>
        <translation>Se conserva un borrador anterior para este cliente.</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Su borrador ha vuelto.</translation>
    </message>
    <message>
        <source>Made from type and customer</source>
        <translation>Formado con el tipo y el cliente</translation>
    </message>
    <message>
        <source>{time}, when this opened</source>
        <translation>{time}, al abrirse esto</translation>
    </message>
    <message>
        <source>Esc; a draft is kept</source>
        <translation>Esc; se conserva un borrador</translation>
    </message>
    <message>
        <source>Save and ne&amp;xt</source>
        <translation>Guardar &amp;y siguiente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Bring the other draft bac&amp;k</source>
        <translation>Ver el otro &amp;borrador</translation>
    </message>
    <message>
        <source>Start afres&amp;h</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>What is in front is kept as a draft</source>
        <translation>Lo que está delante se conserva como borrador</translation>
    </message>
    <message>
        <source>Will be sent now.</source>
        <translation>Se enviará ahora.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Write what it was about.</source>
        <translation>Escriba de qué se trató.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>el contacto</translation>
    </message>
    <message>
        <source>Outcome, one letter chooses</source>
        <translation>Resultado, se elige con una letra</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Resul&amp;tado</translation>
    </message>
    <message>
        <source>O&amp;utcome   press a letter</source>
        <translation>Resul&amp;tado   pulse una letra</translation>
    </message>
    <message>
        <source>fri, +7, eom, 15/12</source>
        <translation>fri, +7, eom, 15/12</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>&amp;Prometido para</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>To&amp;lerance</source>
        <translation>Tole&amp;rancia</translation>
    </message>
    <message>
        <source>Enter the day by which the money will come: “fri” or “15/12”.</source>
        <translation>Introduzca el día en que llegará el dinero: “fri” o “15/12”.</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>This day is over. A promise lies ahead.</source>
        <translation>Este día ya pasó. Una promesa de pago es para más adelante.</translation>
    </message>
    <message>
        <source>blank: unspecified</source>
        <translation>vacío: sin especificar</translation>
    </message>
    <message>
        <source>blank: the whole balance</source>
        <translation>vacío: todo el saldo</translation>
    </message>
    <message>
        <source>not understood yet</source>
        <translation>aún no se entiende</translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait for your decision.</source>
        <translation>
            <numerusform>%n registro espera su decisión.</numerusform>
            <numerusform>%n registros esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De ninguna manera</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>Un cliente ha escrito</translation>
    </message>
    <message>
        <source>Says who, never what, and nothing while Daylit is locked.</source>
        <translation>Dice quién, nunca qué, y nada mientras Daylit está bloqueado.</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Algo requiere su atención</translation>
    </message>
    <message>
        <source>An entry was refused, or its answer was lost.</source>
        <translation>Se rechazó un registro o se perdió su respuesta.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>No notices between these hours, and none is made up for later.</source>
        <translation>Sin avisos entre estas horas, y ninguno se recupera después.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Show Daylit in the tray</source>
        <translation>Mostrar Daylit en la bandeja del sistema</translation>
    </message>
    <message>
        <source>With what is unread and what waits.</source>
        <translation>Con lo no leído y lo que espera.</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Seguir ahí cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>Quitting still quits.</source>
        <translation>Salir sigue saliendo.</translation>
    </message>
    <message>
        <source>Lock when nobody used this window for</source>
        <translation>Bloquear cuando nadie haya usado esta ventana durante</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps or its session is locked.</source>
        <translation>También se bloquea cuando el equipo se suspende o su sesión se bloquea.</translation>
    </message>
    <message>
        <source>Say how much waits while it is locked</source>
        <translation>Decir cuánto espera mientras está bloqueado</translation>
    </message>
    <message>
        <source>Figures only, never a name of a customer.</source>
        <translation>Solo cifras, nunca el nombre de un cliente.</translation>
    </message>
    <message>
        <source>An entry can be taken back for</source>
        <translation>Un registro se puede retirar durante</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in to Daylit as</source>
        <translation>Sesión iniciada en Daylit como</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>What is here stays, and what waits leaves after the next sign-in.</source>
        <translation>Lo que hay aquí se queda, y lo que espera sale tras el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>This store …</source>
        <translation>Este almacén …</translation>
    </message>
    <message>
        <source>Ways in, backup, encryption, start over.</source>
        <translation>Accesos, copia de seguridad, cifrado, empezar de nuevo.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Version, folders, licences.</source>
        <translation>Versión, carpetas, licencias.</translation>
    </message>
    <message>
        <source>{person}: {subject}</source>
        <translation>{person}: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>From {customers} and %n more customer(s)</source>
        <translation>
            <numerusform>De {customers} y %n cliente más</numerusform>
            <numerusform>De {customers} y %n clientes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>From {customers}</source>
        <translation>De {customers}</translation>
    </message>
    <message>
        <source>Choose a thread to see its customer.</source>
        <translation>Elija una conversación para ver su cliente.</translation>
    </message>
    <message>
        <source>This thread belongs to no customer.</source>
        <translation>Esta conversación no pertenece a ningún cliente.</translation>
    </message>
    <message>
        <source>Daylit does not list this customer. It may be gone, or not here yet.</source>
        <translation>Este cliente no figura en Daylit. Puede que ya no exista o que aún no esté aquí.</translation>
    </message>
    <message>
        <source>Open balance</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>No balance is known.</source>
        <translation>No se conoce ningún saldo.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Nobody has been in contact so far.</source>
        <translation>Hasta ahora no ha habido contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>None, in contact today</source>
        <translation>Ninguno, contacto hoy</translation>
    </message>
    <message>
        <source>Last contact {time}</source>
        <translation>Último contacto: {time}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>No se conoce ningún contacto.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No se conoce ningún teléfono.</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>No se conoce ninguna dirección de correo.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Call {name}, {number}</source>
        <translation>Llamar a {name}, {number}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Write to {name}, {address}</source>
        <translation>Escribir a {name}, {address}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Last touches</source>
        <translation>Últimos contactos</translation>
    </message>
    <message>
        <source>Nothing has been written or logged yet.</source>
        <translation>Todavía no se ha escrito ni registrado nada.</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}, {name}</translation>
    </message>
    <message>
        <source>Open: {kind}, {subject}, {time}</source>
        <translation>Abrir: {kind}, {subject}, {time}</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Acciones abiertas</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Facturas abiertas</translation>
    </message>
    <message>
        <source>No open invoice is known.</source>
        <translation>No se conoce ninguna factura abierta.</translation>
    </message>
    <message>
        <source>Invoice without a number</source>
        <translation>Factura sin número</translation>
    </message>
    <message>
        <source>Threads about {invoice}, {balance}, {due}</source>
        <translation>Conversaciones sobre {invoice}, {balance}, {due}</translation>
    </message>
    <message>
        <source>Other threads</source>
        <translation>Otras conversaciones</translation>
    </message>
    <message>
        <source>There is no other thread with this customer.</source>
        <translation>No hay ninguna otra conversación con este cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%n other thread(s)</source>
        <translation>
            <numerusform>%n conversación más</numerusform>
            <numerusform>%n conversaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show {threads}</source>
        <translation>Mostrar {threads}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todo ({count})</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>The text is being fetched …</source>
        <translation>Descargando el texto …</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Sin texto.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Quoted text</source>
        <translation>Texto citado</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Check the sender. {doubt} The address is {address}</source>
        <translation>Compruebe el remitente. {doubt} La dirección es {address}</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>Ocultar el texto citado</translation>
    </message>
    <message numerus="yes">
        <source>Show quoted text, %n line(s)</source>
        <translation>
            <numerusform>Mostrar el texto citado, %n línea</numerusform>
            <numerusform>Mostrar el texto citado, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Mostrar el texto citado</translation>
    </message>
    <message>
        <source>Write a note for your team …</source>
        <translation>Escriba una nota para su equipo …</translation>
    </message>
    <message>
        <source>{keys} saves, ; offers snippets</source>
        <translation>{keys} guarda, ; ofrece fragmentos</translation>
    </message>
    <message>
        <source>Note for your team</source>
        <translation>Nota para su equipo de trabajo</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>An earlier draft stands before it now. Look at it, then save once more.</source>
        <translation>Delante está ahora un borrador anterior. Revíselo y guarde otra vez.</translation>
    </message>
    <message>
        <source>Copy marked text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>El texto está copiado.</translation>
    </message>
    <message>
        <source>The reference of the entry is copied.</source>
        <translation>La referencia del registro está copiada.</translation>
    </message>
    <message>
        <source>Save as .eml …</source>
        <translation>Guardar como .eml …</translation>
    </message>
    <message>
        <source>The thread is copied.</source>
        <translation>La conversación está copiada.</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Impreso: %n página.</numerusform>
            <numerusform>Impreso: %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>No se pudo escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation>Esta conversación ya no está aquí.</translation>
    </message>
    <message>
        <source>Saved as {name}, without its text: it is not on this computer yet.</source>
        <translation>Guardado como {name}, sin su texto: todavía no está en este equipo.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>The reference of the thread is copied.</source>
        <translation>La referencia de la conversación está copiada.</translation>
    </message>
    <message>
        <source>There is no e-mail in this thread.</source>
        <translation>No hay ningún correo en esta conversación.</translation>
    </message>
    <message>
        <source>This thread is no longer here</source>
        <translation>Esta conversación ya no está aquí</translation>
    </message>
    <message>
        <source>Daylit does not have it any more. Choose another one in the list.</source>
        <translation>Daylit ya no la tiene. Elija otra en la lista.</translation>
    </message>
    <message>
        <source>No thread selected</source>
        <translation>Ninguna conversación seleccionada</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Its window does not answer. Wait a moment and start again, or end that program.</source>
        <translation>Su ventana no responde. Espere un momento e inicie de nuevo, o cierre ese programa.</translation>
    </message>
    <message>
        <source>The data folder cannot be written: {reason}. Choose another one with --data-dir.</source>
        <translation>No se puede escribir en la carpeta de datos: {reason}. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>A second start may say one line only.</source>
        <translation>Un segundo inicio solo puede comunicar una línea.</translation>
    </message>
    <message>
        <source>Note, internal</source>
        <translation>Nota, interna</translation>
    </message>
    <message>
        <source>Our turn, {span}</source>
        <translation>Nos toca a nosotros, {span}</translation>
    </message>
    <message>
        <source>Their turn, {span}</source>
        <translation>Le toca al cliente, {span}</translation>
    </message>
    <message>
        <source>Resolved, {span}</source>
        <translation>Resuelta, {span}</translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>menos de una hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Sin día de vencimiento</translation>
    </message>
    <message>
        <source>Due {day}, {late} overdue</source>
        <translation>Vencimiento: {day}, {late} de retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due {day}, in {days}</source>
        <translation>Vencimiento: {day}, en {days}</translation>
    </message>
    <message>
        <source>You to {name}</source>
        <translation>Usted a {name}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Open Daylit</source>
        <translation>Abrir Daylit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Thread list</source>
        <translation>Lista de conversaciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>En un diálogo</translation>
    </message>
    <message>
        <source>Find a command …</source>
        <translation>Buscar una orden …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>find</source>
        <translation>encontrar</translation>
    </message>
    <message>
        <source>Log for a customer …</source>
        <translation>Registrar para un cliente …</translation>
    </message>
    <message>
        <source>new entry call meeting e-mail</source>
        <translation>nuevo registro llamada reunión correo</translation>
    </message>
    <message>
        <source>refresh update</source>
        <translation>actualizar refrescar</translation>
    </message>
    <message>
        <source>State of syncing</source>
        <translation>Estado de la sincronización</translation>
    </message>
    <message>
        <source>status log events offline</source>
        <translation>estado registro eventos sin conexión</translation>
    </message>
    <message>
        <source>Pause syncing for an hour, or resume</source>
        <translation>Pausar la sincronización una hora, o reanudarla</translation>
    </message>
    <message>
        <source>stop hold</source>
        <translation>detener parar</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que requiere su atención</translation>
    </message>
    <message>
        <source>save file PDF CSV JSON</source>
        <translation>guardar archivo PDF CSV JSON</translation>
    </message>
    <message>
        <source>settings options account sign out</source>
        <translation>ajustes opciones cuenta cerrar sesión</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <translation>ayuda atajos teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>salir cerrar</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Read the thread</source>
        <translation>Leer la conversación</translation>
    </message>
    <message>
        <source>Tick the thread</source>
        <translation>Marcar la conversación</translation>
    </message>
    <message>
        <source>select</source>
        <translation>seleccionar</translation>
    </message>
    <message>
        <source>Tick on to the next</source>
        <translation>Marcar y seguir</translation>
    </message>
    <message>
        <source>Tick on to the previous</source>
        <translation>Marcar y volver</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>done archive</source>
        <translation>hecho archivar</translation>
    </message>
    <message>
        <source>Log as resolved</source>
        <translation>Registrar como resuelto</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>Fijar la conversación</translation>
    </message>
    <message>
        <source>star</source>
        <translation>estrella</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Mostrar lo nuevo</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Registrar una reunión</translation>
    </message>
    <message>
        <source>Log an e-mail sent elsewhere</source>
        <translation>Registrar un correo enviado en otro sitio</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Show or hide quotes</source>
        <translation>Mostrar u ocultar citas</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>link number</source>
        <translation>enlace número</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Retroceder</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation>La bandeja de salida</translation>
    </message>
    <message>
        <source>Saved view {number}</source>
        <translation>Vista guardada {number}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>show hide</source>
        <translation>mostrar ocultar</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>Save as view …</source>
        <translation>Guardar como vista …</translation>
    </message>
    <message>
        <source>keep bookmark</source>
        <translation>conservar marcador</translation>
    </message>
    <message>
        <source>Customer at the right</source>
        <translation>Cliente a la derecha</translation>
    </message>
    <message>
        <source>context pane panel</source>
        <translation>contexto panel</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>Estrechar la barra</translation>
    </message>
    <message>
        <source>collapse widen sidebar</source>
        <translation>plegar ampliar barra lateral</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Jump to the queues</source>
        <translation>Saltar a las bandejas</translation>
    </message>
    <message>
        <source>Jump to the filters</source>
        <translation>Saltar a los filtros</translation>
    </message>
    <message>
        <source>Jump to the list</source>
        <translation>Saltar a la lista</translation>
    </message>
    <message>
        <source>Jump to the thread</source>
        <translation>Saltar a la conversación</translation>
    </message>
    <message>
        <source>Jump to the customer</source>
        <translation>Saltar al cliente</translation>
    </message>
    <message>
        <source>theme mode night</source>
        <translation>tema modo noche</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>zoom in size</source>
        <translation>ampliar tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>zoom out size</source>
        <translation>reducir tamaño</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>zoom reset size</source>
        <translation>restablecer tamaño</translation>
    </message>
    <message>
        <source>Leave the value out</source>
        <translation>Excluir el valor</translation>
    </message>
    <message>
        <source>Save, then the next in the list</source>
        <translation>Guardar y pasar al siguiente de la lista</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Cerrar; lo escrito se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n unread thread(s)</source>
        <translation>
            <numerusform>%n conversación sin leer</numerusform>
            <numerusform>%n conversaciones sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries in the outbox</source>
        <translation>
            <numerusform>%n registro en la bandeja de salida</numerusform>
            <numerusform>%n registros en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>Daylit: nothing new, nothing waits</source>
        <translation>Daylit: nada nuevo, nada en espera</translation>
    </message>
    <message>
        <source>Daylit is locked</source>
        <translation>Daylit está bloqueado</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>This link leads to {host}</source>
        <translation>Este enlace lleva a {host}</translation>
    </message>
    <message>
        <source>This kind of link is not opened.</source>
        <translation>Este tipo de enlace no se abre.</translation>
    </message>
    <message>
        <source>Writes to {address}</source>
        <translation>Escribe a {address}</translation>
    </message>
    <message>
        <source>Calls {number}</source>
        <translation>Llama a {number}</translation>
    </message>
    <message>
        <source>Leads to {host}, not to {named}</source>
        <translation>Lleva a {host}, no a {named}</translation>
    </message>
    <message>
        <source>Leads to {host}</source>
        <translation>Lleva a {host}</translation>
    </message>
    <message>
        <source>Show more (about {count} thousand characters left)</source>
        <translation>Mostrar más (quedan unos {count} mil caracteres)</translation>
    </message>
    <message>
        <source>Show outbox</source>
        <translation>Mostrar la bandeja de salida</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Daylit did not end cleanly last time.</source>
        <translation>Daylit no se cerró correctamente la última vez.</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n draft(s)</source>
        <translation>
            <numerusform>%n borrador recuperado</numerusform>
            <numerusform>%n borradores recuperados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries wait in the outbox</source>
        <translation>
            <numerusform>%n registro espera en la bandeja de salida</numerusform>
            <numerusform>%n registros esperan en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too much text: {length} characters with what is there, and {most} can be sent. Nothing was pasted; it is still on the clipboard.</source>
        <translation>Es demasiado texto: {length} caracteres con lo que ya hay, y se pueden enviar {most}. No se ha pegado nada; sigue en el portapapeles.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>la factura</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>el importe</translation>
    </message>
    <message>
        <source>The link leads to a thread that is not on this computer. Sync, then try again.</source>
        <translation>El enlace lleva a una conversación que no está en este equipo. Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Find a command, view, customer or thread</source>
        <translation>Buscar una orden, vista, cliente o conversación</translation>
    </message>
    <message>
        <source>{up} {down} choose    {enter} runs    Esc closes</source>
        <translation>{up} {down} elegir    {enter} ejecutar    Esc cierra</translation>
    </message>
    <message>
        <source>Nothing goes by “{text}”.</source>
        <translation>Nada responde a «{text}».</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of Daylit on</source>
        <translation>A partir del próximo inicio de Daylit</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; everything is there at once.</source>
        <translation>Nada se desliza ni se funde; todo aparece al instante.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
    <message>
        <source>The keys of “{command}” stay as they are.</source>
        <translation>Las teclas de «{command}» se quedan como están.</translation>
    </message>
    <message>
        <source>{keys} cannot be used as a key. Choose another.</source>
        <translation>{keys} no sirve como tecla. Elija otra.</translation>
    </message>
    <message>
        <source>{keys} means the same in every window. Choose another.</source>
        <translation>{keys} significa lo mismo en todas las ventanas. Elija otra.</translation>
    </message>
    <message>
        <source>“{command}” has {keys} already. Change that first, or choose another key.</source>
        <translation>«{command}» ya tiene {keys}. Cambie eso primero o elija otra tecla.</translation>
    </message>
    <message>
        <source>There is no command “{command}”.</source>
        <translation>No hay ninguna orden «{command}».</translation>
    </message>
    <message>
        <source>This holds until Daylit closes; the settings file was not written: {reason}</source>
        <translation>Vale hasta que se cierre Daylit; no se escribió el archivo de ajustes: {reason}</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc cancela</translation>
    </message>
    <message>
        <source>{key}, then: {choices}</source>
        <translation>{key}, después: {choices}</translation>
    </message>
    <message>
        <source>Press the key for “{command}”.</source>
        <translation>Pulse la tecla para «{command}».</translation>
    </message>
    <message>
        <source>{key}, and then?</source>
        <translation>{key}, ¿y después?</translation>
    </message>
    <message>
        <source> then </source>
        <translation> después </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Sus propias teclas</translation>
    </message>
    <message>
        <source>There is no {day}. Check the day and the month.</source>
        <translation>No existe el día «{day}». Compruebe el día y el mes.</translation>
    </message>
    <message>
        <source>Sent: {summary} ({customer})</source>
        <translation>Enviado: {summary} ({customer})</translation>
    </message>
    <message>
        <source>Sent: {summary}</source>
        <translation>Enviado: {summary}</translation>
    </message>
    <message>
        <source>Received: {new} new, {changed} changed.</source>
        <translation>Recibido: {new} nuevos, {changed} cambiados.</translation>
    </message>
    <message>
        <source>This computer slept, or its clock was set ({drift} s). Looking at everything now.</source>
        <translation>Este equipo estuvo en reposo o se ajustó su reloj ({drift} s). Ahora se revisa todo.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <translation>
            <numerusform>unos %Ln min</numerusform>
            <numerusform>unos %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Outbox ({count})</source>
        <translation>Bandeja de salida ({count})</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Pausar 1 hora</translation>
    </message>
    <message>
        <source>Full log …</source>
        <translation>Registro completo …</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Paused until {time}. What you write waits here.</source>
        <translation>En pausa hasta {time}. Lo que escriba espera aquí.</translation>
    </message>
    <message>
        <source>{sentence} What is shown can still be read.</source>
        <translation>{sentence} Lo que se muestra aún se puede leer.</translation>
    </message>
    <message>
        <source>Repair …</source>
        <translation>Reparar …</translation>
    </message>
    <message>
        <source>This conversation is no longer on Daylit. Copy the text to another one, or discard it.</source>
        <translation>Esta conversación ya no está en Daylit. Copie el texto en otra o descártelo.</translation>
    </message>
    <message>
        <source>Something new came in while you wrote this.</source>
        <translation>Llegó algo nuevo mientras usted escribía esto.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent.</source>
        <translation>El programa terminó mientras se enviaba esto.</translation>
    </message>
    <message>
        <source>This came back with a backup; it may have been sent since the backup was made.</source>
        <translation>Esto volvió con una copia de seguridad; puede haberse enviado desde que se hizo.</translation>
    </message>
    <message>
        <source>This store was copied from another computer; this may have been sent from there.</source>
        <translation>Este almacén se copió de otro equipo; esto puede haberse enviado desde allí.</translation>
    </message>
    <message>
        <source>The database was put back to an older state; this may have been sent since then.</source>
        <translation>La base de datos volvió a un estado anterior; esto puede haberse enviado desde entonces.</translation>
    </message>
    <message>
        <source>{first} to {last}: {service} messages at the service, {missing} were missing here and were fetched, {removed} were gone there.</source>
        <translation>Del {first} al {last}: {service} mensajes en el servicio, {missing} faltaban aquí y se descargaron, {removed} ya no estaban allí.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>Not settled.</source>
        <translation>Sin resolver.</translation>
    </message>
    <message>
        <source>It is not known yet how this service lists entries logged from here.</source>
        <translation>Aún no se sabe cómo lista este servicio las entradas registradas desde aquí.</translation>
    </message>
    <message>
        <source>A similar entry is on the service, but it cannot be told whether it is this one.</source>
        <translation>En el servicio hay una entrada parecida, pero no se puede saber si es esta.</translation>
    </message>
    <message>
        <source>The service said it accepted this entry, but it does not list it.</source>
        <translation>El servicio dijo que aceptó esta entrada, pero no la muestra en su lista.</translation>
    </message>
    <message>
        <source>It was sent several times and never arrived. Send it again?</source>
        <translation>Se envió varias veces y nunca llegó. ¿Enviarla de nuevo?</translation>
    </message>
    <message>
        <source>The service does not list this entry. Send it again?</source>
        <translation>El servicio no lista esta entrada. ¿Enviarla de nuevo?</translation>
    </message>
    <message>
        <source>It did not arrive. It will be sent again.</source>
        <translation>No llegó. Se enviará de nuevo.</translation>
    </message>
    <message>
        <source>{missing} of {known} messages from {first} to {last} are missing on the service. This can be a change of permissions. Nothing was removed here.</source>
        <translation>Faltan en el servicio {missing} de {known} mensajes del {first} al {last}. Puede deberse a un cambio de permisos. Aquí no se quitó nada.</translation>
    </message>
    <message>
        <source>Messages no longer on Daylit, from {first} to {last}: {count}.</source>
        <translation>Mensajes que ya no están en Daylit, del {first} al {last}: {count}.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>Daylit does not have it any more.</source>
        <translation>Daylit ya no lo tiene.</translation>
    </message>
    <message>
        <source>Daylit wants this to be filled in.</source>
        <translation>Daylit exige este dato.</translation>
    </message>
    <message>
        <source>Daylit takes at most {number} characters here.</source>
        <translation>Daylit admite aquí como máximo {number} caracteres.</translation>
    </message>
    <message>
        <source>its entry was discarded</source>
        <translation>su entrada se descartó</translation>
    </message>
    <message>
        <source>This build does not look for new versions: it names no address and no key. Whoever gave it to you knows about newer ones.</source>
        <translation>Este programa no busca versiones nuevas: no nombra ninguna dirección ni clave. Quien se lo dio sabe si hay otras más recientes.</translation>
    </message>
    <message>
        <source>Version {version} of {day} is available; this is version {installed}.</source>
        <translation>Está disponible la versión {version} del {day}; esta es la versión {installed}.</translation>
    </message>
    <message>
        <source>This is the newest version, {installed}.</source>
        <translation>Esta es la versión más reciente, {installed}.</translation>
    </message>
    <message>
        <source>Version {version} is published, which is older than this one, {installed}. It is not offered.</source>
        <translation>La versión publicada, {version}, es más antigua que esta, {installed}. No se ofrece.</translation>
    </message>
    <message>
        <source>Version {version} is a trial version; it is not offered to a finished one like {installed}.</source>
        <translation>La versión {version} es de prueba; no se ofrece a una terminada como {installed}.</translation>
    </message>
    <message>
        <source>The notice of version {version} is older than one that was seen here before. Somebody may have put it back; look at the download page yourself.</source>
        <translation>El aviso de la versión {version} es más antiguo que otro ya visto aquí. Puede que alguien lo haya repuesto; mire usted la página de descarga.</translation>
    </message>
    <message>
        <source>The signature belongs to another file than {name}.</source>
        <translation>La firma pertenece a otro archivo, no a {name}.</translation>
    </message>
    <message>
        <source>The notice is signed, but its form is not known. Look at the download page yourself.</source>
        <translation>El aviso está firmado, pero no se conoce su forma. Mire usted la página de descarga.</translation>
    </message>
    <message>
        <source>The signature belongs to the notice of another version.</source>
        <translation>La firma pertenece al aviso de otra versión.</translation>
    </message>
    <message>
        <source>The key of this build cannot be used, so that no notice is believed.</source>
        <translation>La clave de este programa no se puede usar; por eso no se cree ningún aviso.</translation>
    </message>
    <message>
        <source>The notice of a new version was changed on its way, or is not from the publisher.</source>
        <translation>El aviso de una versión nueva se cambió por el camino o no es del editor.</translation>
    </message>
    <message>
        <source>The notice of a new version is signed in an old form.</source>
        <translation>El aviso de una versión nueva está firmado en una forma antigua.</translation>
    </message>
    <message>
        <source>On a network with a sign-in page, sign in there first.</source>
        <translation>En una red con página de acceso, inicie sesión allí primero.</translation>
    </message>
    <message>
        <source>This build looks for new versions at an address that is not secure. Nothing was asked.</source>
        <translation>Este programa busca versiones nuevas en una dirección que no es segura. No se preguntó nada.</translation>
    </message>
    <message>
        <source>{host} has no notice of versions at this time.</source>
        <translation>{host} no tiene por ahora ningún aviso de versiones.</translation>
    </message>
    <message>
        <source>The notice of a new version at {host} is not signed.</source>
        <translation>El aviso de una versión nueva en {host} no está firmado.</translation>
    </message>
    <message>
        <source>{host} sends on to another address, which is not followed. {advice}</source>
        <translation>{host} remite a otra dirección, que no se sigue. {advice}</translation>
    </message>
    <message>
        <source>{host} answered with the status {status}.</source>
        <translation>{host} respondió con el estado {status}.</translation>
    </message>
    <message>
        <source>A web page came instead of a notice from {host}. {advice}</source>
        <translation>En lugar de un aviso de {host} llegó una página web. {advice}</translation>
    </message>
    <message>
        <source>The connection to {host} is not secure: {cause}. Nothing was asked. Check the date of this computer&apos;s clock. {advice}</source>
        <translation>La conexión con {host} no es segura: {cause}. No se preguntó nada. Compruebe la fecha del reloj de este equipo. {advice}</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Look again when this computer is online.</source>
        <translation>No se puede acceder a {host}. Vuelva a mirar cuando este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avisarme cuando haya una versión más reciente</translation>
    </message>
    <message>
        <source>Looks once a day, while Daylit is open. You download and install it yourself, or do not.</source>
        <translation>Mira una vez al día, mientras Daylit está abierto. Usted decide si la descarga y la instala.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>{host} is told the name and the version of this program.</source>
        <translation>{host} recibe el nombre y la versión de este programa.</translation>
    </message>
    <message>
        <source>Nothing about you, this computer, your customers or your data; no number and no cookie.</source>
        <translation>Nada sobre usted, este equipo, sus clientes o sus datos; ningún identificador ni cookie.</translation>
    </message>
    <message>
        <source>As with any web page, it sees the network address of this computer.</source>
        <translation>Como cualquier página web, ve la dirección de red de este equipo.</translation>
    </message>
    <message>
        <source>What is known of newer versions</source>
        <translation>Qué se sabe de versiones más recientes</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message>
        <source>This computer has not looked yet.</source>
        <translation>Este equipo aún no ha mirado.</translation>
    </message>
    <message>
        <source>This computer last looked on {at}.</source>
        <translation>Este equipo miró por última vez: {at}.</translation>
    </message>
    <message>
        <source>Make a backup …</source>
        <translation>Hacer una copia …</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Daylit was updated. Start it again to use the new version; what you are writing is kept.</source>
        <translation>Daylit se ha actualizado. Reinícielo para usar la nueva versión; lo que está escribiendo se conserva.</translation>
    </message>
    <message>
        <source>Install version {version} first, then this one.</source>
        <translation>Instale primero la versión {version} y después esta.</translation>
    </message>
    <message>
        <source>This version changes the database: make a backup first.</source>
        <translation>Esta versión cambia la base de datos: haga antes una copia de seguridad.</translation>
    </message>
    <message>
        <source>This computer has no telephone program. Dial {number} by hand; it was copied.</source>
        <translation>Este equipo no tiene ningún programa de teléfono. Marque {number} a mano; el número se ha copiado.</translation>
    </message>
    <message>
        <source>Finish this entry first, then open the link to {number} again.</source>
        <translation>Termine primero esta entrada y después vuelva a abrir el enlace a {number}.</translation>
    </message>
    <message>
        <source>No contact here has the number {number}.</source>
        <translation>Ningún contacto de aquí tiene el número {number}.</translation>
    </message>
    <message>
        <source>{target} is a file of Daylit itself. Nothing was written; choose another name.</source>
        <translation>{target} es un archivo propio de Daylit. No se ha escrito nada; elija otro nombre.</translation>
    </message>
</context>
</TS>
