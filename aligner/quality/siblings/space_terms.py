"""Space: bodies of the sky, sides of the Moon, craft and satellites, orbits."""

TABLE = r"""
月球背面 月背 月亮背面 – (?:far|dark|back|other)_sides? – far\w* dark back(?=_of|side|_side) backside behind hidden
  revers\w+ side\w* 背
月球正面 月亮正面 – near_sides? – near\w* front\w* facing visible this_side 正面
月球表面 月面 月表 – (?:lunar_surface|surface_of_the_moon|moon['’]?s?_surface) – surfac\w+ lunar moon\w* 表面

系外行星 太阳系外行星 – (?:exo-?planets?|extra-?solar_\w+|planets?_(?:outside|beyond)_\w+_solar_system) – exo\w*
  extra\w* other alien outside beyond 系外
外行星 带外行星 – outer_planets? – outer\w*
内行星 带内行星 – inner_planets? – inner\w*
矮行星 – dwarf_planets? – dwarf\w*
小行星 – asteroids? – planetoid\w* minor_planet\w* NEOs? near-earth object\w* 小天体 行星
彗星 – comets? – comet\w*
流星 流星体 – meteors? – meteor\w* shooting_stars? 陨
陨石 陨星 – meteorites? – meteor\w*
恒星 – stars? – stellar star\w* sun\w* sidereal 星
星系 – galax(?:y|ies) – galact\w+ system\w* 银河
星云 – nebula[es]? – nebul\w+
星座 – constellations? – zodiac sign\w*
黑洞 – black_holes? – 漏洞
暗物质 – dark_matter – dark
暗能量 – dark_energy – dark
太阳系 – solar_system – solar
银河系 – milky_way – galax\w+ galact\w+ 银河

水星 – Mercury – mercur\w+ 汞 水银
金星 – Venus – venus\w+ star\w*
火星 – Mars Martian – mars martian\w* spark\w* fire 火花
木星 – Jupiter – jovian
土星 – Saturn – saturn\w*
天王星 – Uranus
海王星 – Neptune
冥王星 – Pluto

运载火箭 火箭 – (?:carrier_|launch_)?rockets? launch_vehicles? – rocket\w* launch\w* missile\w*
人造卫星 卫星 – satellites? – satellit\w+ moon\w* GPS sputnik\w*
载人飞船 飞船 – (?:crewed_|manned_)?(?:spacecraft|spaceships?) – space\w* craft\w* ship\w* airship\w* vessel\w*
  shuttle\w*
货运飞船 – cargo_(?:spacecraft|spaceships?|craft|vessels?) – cargo\w* freight\w* supply
空间站 太空站 – space_stations? – station\w* ISS
探测器 – (?:probes?|detectors?) – prob\w+ detect\w* sensor\w* spacecraft explor\w+ monitor\w* orbiter\w* lander\w*
  rover\w* 探测
着陆器 – landers? – land\w*
巡视器 月球车 火星车 – rovers? – rov\w+ vehicle\w* buggy
轨道器 环绕器 – orbiters? – orbit\w*
返回器 返回舱 – (?:re-?entry|return)_(?:capsules?|vehicles?|modules?)? returners? – return\w* capsul\w+ re-?entr\w+
上升器 – ascenders? ascent_(?:vehicles?|modules?) – ascen\w+
航天飞机 太空梭 – space_shuttles? – shuttle\w*

通信卫星 通讯卫星 – communications?_satellites? – communicat\w+ telecom\w* comsat\w*
导航卫星 – navigation(?:al)?_satellites? – navigat\w+ GPS BeiDou position\w*
气象卫星 – (?:meteorological|weather)_satellites? – meteorolog\w+ weather\w*
遥感卫星 – remote[\s-]sensing_satellites? – remote\w* sens\w+ observ\w+
侦察卫星 – (?:reconnaissance|spy)_satellites? – reconn\w+ spy\w*

近地轨道 低地球轨道 低轨道 低轨 – low[\s-](?:earth[\s-])?orbits? near-earth_orbits? LEO – low\w* near\w* LEO
中轨道 中地球轨道 中圆轨道 – medium[\s-](?:earth[\s-])?orbits? MEO – medium\w* intermediate\w*
高轨道 高地球轨道 – high[\s-](?:earth[\s-])?orbits? HEO – high\w*
地球静止轨道 静止轨道 对地静止轨道 – geo-?stationary\w* GEO – geostat\w+ GSO
地球同步轨道 同步轨道 – geo-?synchronous\w* – geosyn\w+ GSO synchron\w+
太阳同步轨道 – sun-?synchronous\w* SSO – sun\w*
极地轨道 极轨 – polar_orbits? polar-orbiting – polar
近地点 – perigees? – perig\w+ nearest closest
远地点 – apogees? – apog\w+ farthest furthest
近日点 – perihelions? – perihel\w+ nearest closest
远日点 – aphelions? – aphel\w+ farthest furthest
日食 – solar_eclipses? – eclips\w+
月食 – lunar_eclipses? – eclips\w+
"""
